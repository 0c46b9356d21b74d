import { Input } from '@digdir/designsystemet-react';
import type { CodeList } from '@tidig/domain/form/code-list.ts';
import type { ReactNode } from 'react';
import styles from './fields.module.css';

type ChoiceProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly code: string;
  readonly label: string;
  /** A second, quieter line: when to choose it. */
  readonly second?: string;
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
  readonly onLeave: () => void;
};

/** One option as a big button with its native radio or box inside: at least 48 px high, chosen by shape, weight and ground. */
export function Choice({ type, name, code, label, second, checked, onChoose, onLeave }: ChoiceProps): ReactNode {
  return (
    <label className={styles.choice}>
      <Input
        type={type}
        name={name}
        value={code}
        checked={checked}
        onChange={(event) => onChoose(event.currentTarget.checked)}
        onBlur={onLeave}
      />
      <span>
        {label}
        {second && <span className={styles.choiceSecond}> {second}</span>}
      </span>
    </label>
  );
}

/** Short words stand several on a line, sentences at most two. */
export function gridFor(list: CodeList): string | undefined {
  const longest = Math.max(...list.codes.map((code) => (list.labels[code] ?? code).length));
  return longest <= 14 ? styles.choicesShort : styles.choices;
}
