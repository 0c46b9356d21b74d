import { Button } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { type DragEvent, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form';
import { FieldGuide } from '../../fields/guide/field-guide.tsx';
import { readRows } from '../../fields/shapes.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { DraftAttachment } from './attachments-api.ts';
import { ChooseFiles } from './attachments-choose.tsx';
import { mostFiles, rowsFor } from './attachments-file.ts';
import { useDraftFiles } from './attachments-in-draft.ts';
import { useRemoval } from './attachments-removal.ts';
import { AttachmentRow } from './attachments-row.tsx';
import { UploadRow } from './attachments-upload-row.tsx';
import styles from './attachments.module.css';
import { sameAnswer } from '../draft/conflict-same.ts';
import { useOpenDraft } from '../draft/use-open-draft.ts';

const place = 'attachments.files';

/** Files that go with the report: chosen, photographed or dropped here; sent to the server while one goes on writing. */
export function AttachmentsSection(): ReactNode {
  const { draftId, uploads } = useDraftFiles();
  const files = useOpenDraft(draftId).data?.attachments ?? [];
  const underWay = useSyncExternalStore(uploads.subscribe, uploads.list);
  const chooser = useRef<HTMLButtonElement>(null);
  const removal = useRemoval(() => chooser.current?.focus());
  const rowsMatch = useRowsOf(files);
  const room = mostFiles - files.length - underWay.filter(({ state }) => state.kind !== 'stopped').length;
  function drop(event: DragEvent): void {
    event.preventDefault();
    uploads.add([...event.dataTransfer.files].slice(0, room));
  }
  return (
    <Sheet title={sections.attachments.title}>
      <div className={styles.section} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <Rules />
        <FieldGuide name={place} label={sections.attachments.title} />
        {rowsMatch && files.length > 0 && (
          <ol className={styles.list}>
            {files.map((file, index) => (
              <AttachmentRow key={file.id} file={file} index={index} onRemove={() => removal.remove(file)} />
            ))}
          </ol>
        )}
        {underWay.length > 0 && (
          <ul className={styles.list} aria-label="Filer på väg">
            {underWay.map((upload) => (
              <UploadRow key={upload.id} upload={upload} onAgain={() => uploads.again(upload.id)} onDrop={() => uploads.drop(upload.id)} />
            ))}
          </ul>
        )}
        {removal.canPutBack && (
          <p className={styles.undo}>
            Bilagan är borttagen.
            <Button variant="secondary" onClick={removal.putBack}>
              Ångra
            </Button>
          </p>
        )}
        {removal.error !== null && <ProblemNotice error={removal.error} />}
        <ChooseFiles ref={chooser} room={room} onFiles={uploads.add} />
      </div>
      <ConfirmDialog
        open={removal.asked !== null}
        title="Ta bort bilagan?"
        confirm="Ta bort bilagan"
        danger
        busy={removal.busy}
        onConfirm={removal.confirm}
        onCancel={removal.cancel}
      >
        <p>{removal.asked?.name}. Den går inte att få tillbaka här.</p>
      </ConfirmDialog>
    </Sheet>
  );
}

function Rules(): ReactNode {
  return (
    <div className={styles.rules}>
      <p>{sections.attachments.fields.files.help}</p>
      <p>PDF, JPG eller PNG. Högst {mostFiles} filer och 10 MB i varje.</p>
      <p>Bilder görs om när de sparas. Uppgifter om plats och kamera följer inte med. En PDF sparas som den är.</p>
      <p>En bilaga kan inte markeras ”Bör inte visas för …”. Den följer med anmälan till alla som får läsa den.</p>
    </div>
  );
}

/** The form has one row for each file, in the same order: the row's place is the file's number in the sent report. True when it is so. */
function useRowsOf(files: readonly DraftAttachment[]): boolean {
  const { originals, words } = useDraftFiles();
  const { setValue } = useFormContext<FieldValues>();
  const stored: unknown = useWatch<FieldValues>({ name: place });
  const putBack = files.map(({ id }) => ({ id, what: words.get(originals.get(id) ?? noFile) }));
  const rows = rowsFor(files, [...readRows(stored), ...putBack]);
  const match = sameAnswer(stored ?? [], rows);
  useEffect(() => {
    if (!match) setValue(place, rows.length > 0 ? rows : undefined, { shouldDirty: true });
  });
  return match;
}

const noFile = new File([], '');
