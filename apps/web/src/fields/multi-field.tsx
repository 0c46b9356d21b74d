import type { ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { NoteLine } from './note-line.tsx';
import { readChoices, withNote } from './shapes.ts';

/** Any number of a list, always stored in the list's own order. */
export function MultiField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave } = useFieldState(name, readChoices);
  const list = field.list;
  if (!list) return null;
  const store = (codes: readonly string[], note: string) => set(codes.length === 0 && note === '' ? undefined : withNote({ codes }, note));
  const toggle = (code: string, chosen: boolean) =>
    store(
      list.codes.filter((each) => (each === code ? chosen : value.codes.includes(each))),
      value.note,
    );
  return (
    <GroupFrame field={field} name={name}>
      <div className={styles.choices}>
        {list.codes.map((code) => (
          <Choice
            key={code}
            type="checkbox"
            name={fieldId(name)}
            code={code}
            label={list.labels[code] ?? code}
            checked={value.codes.includes(code)}
            onChoose={(chosen) => toggle(code, chosen)}
            onLeave={leave}
          />
        ))}
      </div>
      {field.noteLabel && value.codes.length > 0 && (
        <NoteLine
          name={name}
          label={field.noteLabel}
          maxLength={field.noteMaxLength}
          note={value.note}
          onNote={(note) => store(value.codes, note)}
          onLeave={leave}
        />
      )}
    </GroupFrame>
  );
}
