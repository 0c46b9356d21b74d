import { Input, Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import styles from '../intake/intake.module.css';

type LineFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly most: number;
  readonly wrong?: string | undefined;
  readonly placeholder?: string;
  readonly numeric?: boolean;
  readonly onText: (text: string) => void;
};

/** A line of own words, with what is wrong under it. */
export function LineField({ id, label, help, value, most, wrong, placeholder, numeric = false, onText }: LineFieldProps): ReactNode {
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{label}</Label>
      {help ? (
        <p id={`${id}-help`} className="t-quiet t-small">
          {help}
        </p>
      ) : null}
      <Input
        id={id}
        maxLength={most}
        value={value}
        autoComplete="off"
        inputMode={numeric ? 'numeric' : 'text'}
        aria-describedby={`${help ? `${id}-help ` : ''}${id}-wrong`}
        {...(placeholder ? { placeholder } : {})}
        {...(wrong === undefined ? {} : { 'aria-invalid': true })}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Wrong id={`${id}-wrong`} text={wrong ?? null} />
    </div>
  );
}
