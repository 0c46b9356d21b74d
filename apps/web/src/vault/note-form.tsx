import { Button, Label } from '@digdir/designsystemet-react';
import { dayOf, instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react';
import { DayInput } from '../fields/day-input.tsx';
import styles from './vault.module.css';
import { Wrong } from './wrong.tsx';

type NoteFormProps = {
  readonly kind: 'RECALLED' | 'INFORMED';
  readonly busy: boolean;
  readonly onSend: (doneOn: string) => void;
  readonly onCancel: () => void;
};

/** When it was done: today, or the day that is written. */
export function NoteForm({ kind, busy, onSend, onCancel }: NoteFormProps): ReactNode {
  const id = useId();
  const [day, setDay] = useState<PlainDate | null>(() => dayOf(instant(new Date())));
  const [wrong, setWrong] = useState(false);
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setWrong(day === null);
    if (day !== null && !busy) onSend(day);
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <div className={styles.field}>
        <Label htmlFor={id}>{kind === 'RECALLED' ? 'Vilken dag kom kopian tillbaka?' : 'Vilken dag fick mottagaren veta?'}</Label>
        <DayInput
          control={{ id, 'aria-invalid': wrong, 'aria-describedby': `${id}-wrong` }}
          day={day}
          onDay={setDay}
          onLeave={() => undefined}
        />
        <Wrong id={`${id}-wrong`} text={wrong ? 'Skriv dagen.' : undefined} />
      </div>
      <div className="t-row">
        <Button type="submit" loading={busy}>
          Anteckna
        </Button>
        <Button variant="secondary" disabled={busy} onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
