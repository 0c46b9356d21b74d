import { isPlainDate } from '@tidig/domain/base/time.ts';
import type { ReactNode } from 'react';
import { DayInput } from './day-input.tsx';
import { controlProps, SingleFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldState } from './field-state.ts';

/** A day without a time. */
export function DateField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave, said } = useFieldState(name, (stored) => (typeof stored === 'string' && isPlainDate(stored) ? stored : null));
  return (
    <SingleFrame field={field} name={name}>
      <DayInput control={controlProps(field, name, said)} day={value} onDay={(day) => set(day ?? undefined)} onLeave={leave} />
    </SingleFrame>
  );
}
