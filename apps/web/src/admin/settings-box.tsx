import { Input, Label } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import fields from '../fields/fields.module.css';

type BoxProps = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly className?: string | undefined;
  /** To choose among, where something else may be written too. */
  readonly choices?: readonly string[];
  readonly onValue: (value: string) => void;
};

/** One line with its label above and what is wrong below. */
export function SettingBox({ id, label, help, value, problem, className, choices = [], onValue }: BoxProps): ReactNode {
  return (
    <div className={fields.field}>
      <Label htmlFor={id} className={fields.subLabel}>
        {label}
      </Label>
      {help ? (
        <p id={`${id}-help`} className={fields.help}>
          {help}
        </p>
      ) : null}
      <Input
        id={id}
        className={className ?? ''}
        value={value}
        autoComplete="off"
        {...(choices.length > 0 ? { list: `${id}-choices` } : {})}
        aria-describedby={`${help ? `${id}-help ` : ''}${id}-problem`}
        {...(problem ? { 'aria-invalid': true } : {})}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      {choices.length > 0 ? (
        <datalist id={`${id}-choices`}>
          {choices.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      ) : null}
      <Wrong id={`${id}-problem`} text={problem} />
    </div>
  );
}

/** What to do about a field, below it. */
export function Wrong({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactNode {
  return (
    <p id={id} className={fields.error}>
      {text}
    </p>
  );
}
