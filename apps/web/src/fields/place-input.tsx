import { Button } from '@digdir/designsystemet-react';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { type FieldValues, get, useFormContext } from 'react-hook-form';
import type { FieldProps } from './field-props.ts';
import { fieldId } from './field-state.ts';
import styles from './fields.module.css';
import { useFormAnswers } from './form-answers.ts';
import { isClosedPlace, movedToBox, protectedBox } from './place-lock.ts';
import { readText } from './shapes.ts';

type Props = FieldProps & { readonly Input: ComponentType<FieldProps> };

/**
 * A question on where somebody is. Of a person who is or may be protected it is closed: there is one box for that, and the way to it stands here. What
 * was written before is not hidden; one press puts it in the box.
 */
export function PlaceInput({ field, name, Input }: Props): ReactNode {
  const box = useFormAnswers((answers) => protectedBox(name, answers), 'asked');
  const blank = useFormAnswers((answers) => isClosedPlace(name, answers), 'asked');
  // Emptied by hand it stays: a box does not go away under who writes in it.
  const [written, setWritten] = useState(false);
  if (box !== null && !blank && !written) setWritten(true);
  const closed = blank && !written;
  if (box === null) return <Input field={field} name={name} />;
  return (
    <div className={styles.place}>
      {closed ? (
        <p className={styles.label} id={fieldId(name)} tabIndex={-1}>
          {field.label}
        </p>
      ) : (
        <Input field={field} name={name} />
      )}
      <WayToBox label={field.label} name={name} box={box} closed={closed} onMoved={() => setWritten(false)} />
    </div>
  );
}

type WayProps = {
  readonly label: string;
  readonly name: string;
  readonly box: string;
  readonly closed: boolean;
  readonly onMoved: () => void;
};

type Moved = { readonly text: string; readonly before: unknown; readonly after: string };

function WayToBox({ label, name, box, closed, onMoved }: WayProps): ReactNode {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const [moved, setMoved] = useState<Moved | null>(null);
  const undoable = useFormAnswers((answers) => moved !== null && closed && get(answers, box) === moved.after);
  function put(text: string | undefined, inBox: unknown): void {
    setValue(name, text, { shouldDirty: true });
    setValue(box, inBox, { shouldDirty: true });
  }
  function move(): void {
    const [text, before] = [readText(getValues(name)), getValues(box) as unknown];
    const after = movedToBox(before, label, text);
    put(undefined, after);
    setMoved({ text, before, after });
    onMoved();
  }
  function undo({ text, before }: Moved): void {
    put(text, before);
    setMoved(null);
    document.getElementById(fieldId(name))?.focus();
  }
  if (moved && undoable) return <MovedNote onUndo={() => undo(moved)} />;
  return (
    <p className={styles.help}>
      {closed ? 'Skrivs bara i Skyddad uppgift. ' : 'Var personen finns ska bara stå i Skyddad uppgift. '}
      <Button
        variant="tertiary"
        className={styles.missingButton}
        aria-label={closed ? `Gå till Skyddad uppgift: ${label}` : `Flytta till Skyddad uppgift: ${label}`}
        onClick={closed ? () => document.getElementById(fieldId(box))?.focus() : move}
      >
        {closed ? 'Gå till Skyddad uppgift' : 'Flytta till Skyddad uppgift'}
      </Button>
    </p>
  );
}

function MovedNote({ onUndo }: { readonly onUndo: () => void }): ReactNode {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} role="status" className={styles.undo}>
      Flyttat till Skyddad uppgift.
      <Button variant="secondary" onClick={onUndo}>
        Ångra
      </Button>
    </div>
  );
}
