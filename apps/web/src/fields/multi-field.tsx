import { type ReactNode, useState } from 'react';
import { Choice, gridFor } from './choice.tsx';
import { GroupFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { NoteLine } from './note-line.tsx';
import { readChoices, withNote } from './shapes.ts';

/** Longer lists are folded until they are wanted; what is chosen opens them. */
const mostShown = 20;

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
      <Folded when={list.codes.length > mostShown} chosen={value.codes.length}>
        <div className={gridFor(list)}>
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
      </Folded>
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

type FoldedProps = { readonly when: boolean; readonly chosen: number; readonly children: ReactNode };

function Folded({ when, chosen, children }: FoldedProps): ReactNode {
  const [open, setOpen] = useState(chosen > 0);
  if (!when) return children;
  return (
    <details className={styles.more} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{chosen === 0 ? 'Visa vad du kan välja' : `${chosen} valda`}</summary>
      {children}
    </details>
  );
}
