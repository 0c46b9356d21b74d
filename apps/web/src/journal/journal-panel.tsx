import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { SomethingHidden } from '../barriers/something-hidden.tsx';
import styles from '../intake/intake.module.css';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { journalKey, type JournalObject, readJournal } from './journal-api.ts';
import { JournalItem } from './journal-item.tsx';
import { NoteForm } from './note-form.tsx';

/** Every act on a child's matter in time order, dated and signed; nothing is changed, a wrong note gets a correction (L-130, L-107). Read when it is opened. */
export function JournalPanel({ object }: { readonly object: JournalObject }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Sheet title="Journal">
      <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Visa allt som har gjorts</summary>
        {open ? <Entries object={object} /> : null}
      </details>
    </Sheet>
  );
}

function Entries({ object }: { readonly object: JournalObject }): ReactNode {
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
      <NoteForm key={entries.length} object={object} about={null} />
    </div>
  );
}
