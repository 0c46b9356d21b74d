import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, type SyntheticEvent, useEffect } from 'react';
import styles from './assessment.module.css';

type NoteFormProps = {
  readonly label: string;
  /** The field that takes focus, since a press brought the form. */
  readonly first: string;
  readonly press: string;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** A form that a press brings: fields, one press to save, one to fold it away. What was typed stays when it is folded. */
export function NoteForm({ label, first, press, busy, onSend, onCancel, children }: NoteFormProps): ReactNode {
  useEffect(() => document.getElementById(first)?.focus(), [first]);
  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (!busy) onSend();
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit} aria-label={label}>
      {children}
      <div className="t-row">
        <Button type="submit" loading={busy}>
          {press}
        </Button>
        <Button variant="tertiary" disabled={busy} onClick={onCancel}>
          Stäng
        </Button>
      </div>
    </form>
  );
}
