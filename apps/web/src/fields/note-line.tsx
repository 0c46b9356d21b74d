import { Input, Label, Textarea } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { CharactersLeft } from './characters-left.tsx';
import styles from './fields.module.css';
import { fieldId } from './field-state.ts';

type NoteLineProps = {
  readonly name: string;
  readonly label: string;
  readonly note: string;
  /** Above 400 characters the note is a text of several lines. */
  readonly maxLength?: number | undefined;
  readonly onNote: (note: string) => void;
  readonly onLeave: () => void;
};

/** The free line beside codes: "Vem och när?", "Skriv vilken plats". */
export function NoteLine({ name, label, note, maxLength, onNote, onLeave }: NoteLineProps): ReactNode {
  const id = `${fieldId(name)}-note`;
  return (
    <div className={styles.note}>
      <Label htmlFor={id} className={styles.subLabel}>
        {label}
      </Label>
      {(maxLength ?? 0) > 400 ? (
        <Textarea id={id} rows={2} value={note} onChange={(event) => onNote(event.currentTarget.value)} onBlur={onLeave} />
      ) : (
        <Input id={id} value={note} onChange={(event) => onNote(event.currentTarget.value)} onBlur={onLeave} autoComplete="off" />
      )}
      <CharactersLeft typed={note} limit={maxLength ?? 400} />
    </div>
  );
}
