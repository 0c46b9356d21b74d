import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../api/query-client.ts';
import intake from '../intake/intake.module.css';
import { announce } from '../ui/announcer.tsx';
import { DateText } from '../ui/date-text.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type HandoverNote, handoversKey, markHandoverRead, readHandovers } from './jour-api.ts';
import styles from './worklist.module.css';

/** What those on call have left to the morning: what nobody has read stands open, what is read for a week behind a fold. Nothing where there is none. */
export function HandoverNotes(): ReactNode {
  const read = useQuery({ queryKey: handoversKey, queryFn: readHandovers, ...freshList });
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />;
  const notes = read.data?.notes ?? [];
  const [unread, earlier] = [notes.filter((note) => !note.read), notes.filter((note) => note.read)];
  if (notes.length === 0) return null;
  return (
    <Sheet title="Från jouren">
      {unread.map((note) => (
        <Unread key={note.id} note={note} />
      ))}
      {earlier.length > 0 ? (
        <details className={intake.fold}>
          <summary>Lästa överlämningar, de senaste sju dagarna ({earlier.length})</summary>
          {earlier.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </details>
      ) : null}
    </Sheet>
  );
}

function Unread({ note }: { readonly note: HandoverNote }): ReactNode {
  const queries = useQueryClient();
  const marking = useMutation({
    mutationFn: () => markHandoverRead(note.id),
    onSuccess: async () => {
      announce('Överlämningen är läst.');
      await queries.invalidateQueries({ queryKey: handoversKey });
    },
  });
  return (
    <div>
      <Note note={note} />
      {marking.isError ? <ProblemNotice error={marking.error} /> : null}
      <Button variant="secondary" loading={marking.isPending} onClick={() => marking.mutate()}>
        Läst<span className="t-hidden-text">: överlämningen från {note.byName}</span>
      </Button>
    </div>
  );
}

function Note({ note: { at, byName, read, text } }: { readonly note: HandoverNote }): ReactNode {
  return (
    <article>
      <p className="t-quiet">
        {byName}, <DateText at={at} form="short-moment" />
        {read ? (
          <>
            . Läst av {read.byName} <DateText at={read.at} form="short-moment" />
          </>
        ) : null}
      </p>
      <p className={styles.note}>{text}</p>
    </article>
  );
}
