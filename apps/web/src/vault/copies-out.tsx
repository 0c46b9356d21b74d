import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { announce } from '../ui/announcer.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import { copyName, notePresses, noteWords, standingOfCopy } from './copy-words.ts';
import { NoteForm } from './note-form.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { type Copy, noteCopy } from './vault-api.ts';
import styles from './vault.module.css';

/** `someShut`: there may be copies of reports that this reader may not see. */
type CopiesOutProps = { readonly copies: readonly Copy[]; readonly someShut: boolean; readonly onNoted: () => void };

/** Papers that have gone out: number, when, by whom, to whom, and what has become of each. */
export function CopiesOut({ copies, someShut, onNoted }: CopiesOutProps): ReactNode {
  return (
    <section aria-label="Kopior som är ute" className="t-stack t-stack-tight">
      <h3>Kopior som är ute</h3>
      {someShut ? (
        <p>
          <StatusMark kind="attention">Det här är inte alla: några anmälningar är spärrade för dig.</StatusMark>
        </p>
      ) : null}
      {copies.length === 0 && !someShut ? <p className="t-quiet">Ingen har skrivit ut något om barnet här.</p> : null}
      <ul className="t-plain-list">
        {copies.map((copy) => (
          <li key={`${copy.reportId} ${copy.number}`} className={styles.item}>
            <One copy={copy} onNoted={onNoted} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ copy, onNoted }: { readonly copy: Copy; readonly onNoted: () => void }): ReactNode {
  const standing = standingOfCopy(copy);
  const { place, focusAfter } = useFocusAfter<HTMLParagraphElement>();
  return (
    <>
      <p ref={place} tabIndex={-1}>
        <strong>{copyName(copy)}</strong>
      </p>
      <p>
        <StatusMark kind={standing.kind}>{standing.text}</StatusMark>
      </p>
      {copy.withPlaces ? (
        <p>
          <StatusMark kind="attention">Med adresser och telefon</StatusMark>
        </p>
      ) : null}
      <p className="t-quiet t-small">
        Utskriven {momentText(copy.printedAt)} av {copy.printedBy} till {copy.recipient}.
      </p>
      {copy.notes.map((note) => (
        <p key={`${note.notedAt} ${note.kind}`} className="t-quiet t-small">
          {noteWords[note.kind]} {dayText(note.doneOn)}. Antecknat av {note.notedByName}.
        </p>
      ))}
      {standing.done ? null : <Note copy={copy} onNoted={onNoted} onLeft={focusAfter} />}
    </>
  );
}

type NoteProps = { readonly copy: Copy; readonly onNoted: () => void; readonly onLeft: () => void };

/** A press for each thing that can have become of it; the day is today unless another is said. */
function Note({ copy, onNoted, onLeft }: NoteProps): ReactNode {
  const [asking, setAsking] = useState<'RECALLED' | 'INFORMED' | null>(null);
  const note = useMutation({
    mutationFn: (given: { readonly kind: 'RECALLED' | 'INFORMED'; readonly doneOn: string }) => noteCopy(copy, given),
    onSuccess: () => {
      announce('Antecknat.');
      leave();
      onNoted();
    },
  });
  function leave(): void {
    onLeft();
    setAsking(null);
  }
  if (asking) {
    return (
      <>
        <NoteForm kind={asking} busy={note.isPending} onSend={(doneOn) => note.mutate({ kind: asking, doneOn })} onCancel={leave} />
        {note.isError ? <ProblemNotice error={note.error} /> : null}
      </>
    );
  }
  return (
    <div className={styles.acts}>
      {(['RECALLED', 'INFORMED'] as const).map((kind) => (
        <Button key={kind} variant="tertiary" onClick={() => setAsking(kind)}>
          {notePresses[kind]}
          <span className="t-hidden-text">: {copyName(copy)}</span>
        </Button>
      ))}
    </div>
  );
}
