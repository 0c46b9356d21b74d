import type { ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { NoteLine } from './note-line.tsx';
import { readTri, withNote } from './shapes.ts';

const answers = [
  ['JA', 'Ja'],
  ['NEJ', 'Nej'],
  ['VET', 'Vet inte'],
] as const;

/** Ja, Nej or Vet inte, with the line that belongs to the answer. */
export function TriField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave } = useFieldState(name, readTri);
  return (
    <GroupFrame field={field} name={name}>
      <div className={styles.triRow}>
        {answers.map(([code, label]) => (
          <Choice
            key={code}
            type="radio"
            name={fieldId(name)}
            code={code}
            label={label}
            checked={value.code === code}
            onChoose={() => set(withNote({ answer: code }, value.note))}
            onLeave={leave}
          />
        ))}
      </div>
      {field.noteLabel && value.code && (
        <NoteLine
          name={name}
          label={field.noteLabel}
          maxLength={field.noteMaxLength}
          note={value.note}
          onNote={(note) => set(withNote({ answer: value.code }, note))}
          onLeave={leave}
        />
      )}
    </GroupFrame>
  );
}
