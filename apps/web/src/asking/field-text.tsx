import { Label, Textarea } from '@digdir/designsystemet-react';
import { NOTE_MOST } from '@tidig/domain/intake/text.ts';
import type { ReactNode } from 'react';
import styles from '../intake/intake.module.css';

type FieldTextProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  /** What must be put right; null when nothing is. */
  readonly wrong: string | null;
  readonly onText: (text: string) => void;
  readonly rows?: number;
};

/** Some own words, with what is wrong beside them. */
export function FieldText({ id, label, help, value, wrong, onText, rows = 3 }: FieldTextProps): ReactNode {
  return (
    <div className={styles.field}>
      <Label htmlFor={id}>{label}</Label>
      {help ? (
        <p id={`${id}-help`} className="t-quiet t-small">
          {help}
        </p>
      ) : null}
      <Textarea
        id={id}
        rows={rows}
        maxLength={NOTE_MOST}
        value={value}
        aria-describedby={`${help ? `${id}-help ` : ''}${id}-wrong`}
        {...(wrong === null ? {} : { 'aria-invalid': true })}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Wrong id={`${id}-wrong`} text={wrong} />
    </div>
  );
}

/** What is wrong with a field, said when it appears. */
export function Wrong({ id, text }: { readonly id: string; readonly text: string | null }): ReactNode {
  return (
    <p id={id} role="alert" className={styles.wrong}>
      {text}
    </p>
  );
}
