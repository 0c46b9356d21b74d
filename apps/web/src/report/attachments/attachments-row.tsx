import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { sections } from '@tidig/domain/form/answers.ts';
import type { ReactNode } from 'react';
import { FieldInput } from '../../fields/field-input.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { type DraftAttachment, showDraftAttachment } from './attachments-api.ts';
import { sizeInWords } from './attachments-file.ts';
import { useDraftFiles } from './attachments-in-draft.ts';
import styles from './attachments.module.css';

type Props = { readonly file: DraftAttachment; readonly index: number; readonly onRemove: () => void };

const { what } = sections.attachments.fields.files.of ?? {};

/** A file that the server has, with what it shows in the officer's words. */
export function AttachmentRow({ file, index, onRemove }: Props): ReactNode {
  const { draftId } = useDraftFiles();
  const opening = useMutation({ mutationFn: () => showDraftAttachment(draftId, file, index + 1) });
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <p>
          <strong className={styles.name}>
            Bilaga {index + 1}: {file.name}
          </strong>
          <br />
          <span className="t-quiet t-number">{sizeInWords(file.bytes)}</span>
        </p>
        <div className={styles.presses}>
          <Button
            variant="tertiary"
            loading={opening.isPending}
            onClick={() => opening.mutate()}
            aria-label={`Visa bilaga ${index + 1}, ${file.name}`}
          >
            Visa
          </Button>
          <Button variant="tertiary" data-color="danger" onClick={onRemove} aria-label={`Ta bort bilaga ${index + 1}, ${file.name}`}>
            Ta bort
          </Button>
        </div>
      </div>
      {what && <FieldInput field={what} name={`attachments.files.${index}.what`} />}
      {opening.isError && <ProblemNotice error={opening.error} retry={() => opening.mutate()} />}
    </li>
  );
}
