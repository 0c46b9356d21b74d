import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { SomethingHidden } from '../barriers/something-hidden.tsx';
import styles from '../intake/intake.module.css';
import { PdfButton } from '../printing/pdf-button.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { journalKey, journalPrintPath, type JournalObject, readJournal } from './journal-api.ts';
import { JournalItem } from './journal-item.tsx';
import { NoteForm } from './note-form.tsx';

type JournalPanelProps = {
  readonly object: JournalObject;
  /** Under a nödöppning nothing is printed that outlives its hour. */
  readonly mayPrint: boolean;
};

/** Every act on a child's matter in time order, dated and signed; nothing is changed, a wrong note gets a correction (L-130, L-107). Read when it is opened. */
export function JournalPanel({ object, mayPrint }: JournalPanelProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet title="Journal">
      <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Visa allt som har gjorts</summary>
        {open ? <Entries object={object} mayPrint={mayPrint} /> : null}
      </details>
    </Sheet>
  );
}

function Entries({ object, mayPrint }: JournalPanelProps): ReactNode {
  const journal = useQuery({ queryKey: journalKey(object), queryFn: () => readJournal(object), gcTime: 0 });
  if (journal.isPending) return <Loading what="journalen" />;
  if (journal.isError) return <ProblemNotice error={journal.error} retry={() => void journal.refetch()} />;
  const { entries, hidden } = journal.data;
  return (
    <div className={styles.form}>
      {hidden ? <SomethingHidden /> : null}
      <ol className="t-plain-list t-stack">
        {entries.map((entry) => (
          <JournalItem
            key={entry.id}
            entry={entry}
            object={object}
            about={entries.find(({ id }) => id === entry.about) ?? null}
            withNumber={object.kind === 'child-file'}
          />
        ))}
      </ol>
      {mayPrint ? <PdfButton label="Skriv ut journalen" path={journalPrintPath(object)} body={{}} fileName="journal.pdf" /> : null}
      <NoteForm key={entries.length} object={object} about={null} />
    </div>
  );
}
