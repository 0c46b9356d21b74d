import { Input } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { controlProps, SingleFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { fieldId, useFieldState } from './field-state.ts';
import styles from './fields.module.css';
import { useTypedValue } from './typed-value.ts';

/** A whole number typed with digits; no arrows that change it when one scrolls. */
function NumberField({ field, name, suffix }: FieldProps & { readonly suffix: string }): ReactNode {
  const { value, set, leave, said } = useFieldState(name, (stored) => (typeof stored === 'number' ? stored : null));
  const typed = useTypedValue(fieldId(name), value, String, (text) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null));
  return (
    <SingleFrame field={field} name={name}>
      <span className={styles.dayRow}>
        <Input
          {...controlProps(field, name, said)}
          className={styles.numberBox}
          inputMode="numeric"
          value={typed.shown}
          onChange={(event) => set(typed.type(event.currentTarget.value) ?? undefined)}
          onBlur={() => {
            typed.settle();
            leave();
          }}
          autoComplete="off"
        />
        <span>{suffix}</span>
      </span>
      <span className={styles.error} role="status">
        {typed.unread ? 'Skriv ett heltal med siffror.' : ''}
      </span>
    </SingleFrame>
  );
}

export function AgeField(props: FieldProps): ReactNode {
  return <NumberField {...props} suffix="år" />;
}

export function CountField(props: FieldProps): ReactNode {
  return <NumberField {...props} suffix="" />;
}
