import { Button, Label, Textarea } from '@digdir/designsystemet-react';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react';
import styles from './vault.module.css';
import { Wrong } from './wrong.tsx';

type ReasonFormProps = {
  readonly label: string;
  readonly help: string;
  /** Characters that a reason has at least. */
  readonly least: number;
  /** What to do when it is shorter. */
  readonly short: string;
  readonly press: string;
  readonly busy: boolean;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
};

/** A reason and a press. Takes focus when it appears, since a press brought it. */
export function ReasonForm({ label, help, least, short, press, busy, onSend, onCancel }: ReasonFormProps): ReactNode {
  const id = useId();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const tooShort = reason.trim().length < least;
    setWrong(tooShort);
    if (tooShort) document.getElementById(id)?.focus();
    else if (!busy) onSend(reason.trim());
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <div className={styles.field}>
        <Label htmlFor={id}>{label}</Label>
        <p id={`${id}-help`} className="t-quiet t-small">
          {help}
        </p>
        <Textarea
          id={id}
          rows={2}
          maxLength={1000}
          value={reason}
          aria-invalid={wrong}
          aria-describedby={`${id}-help ${id}-wrong`}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Wrong id={`${id}-wrong`} text={wrong ? short : undefined} />
      </div>
      <div className="t-row">
        <Button type="submit" loading={busy}>
          {press}
        </Button>
        <Button variant="secondary" disabled={busy} onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
