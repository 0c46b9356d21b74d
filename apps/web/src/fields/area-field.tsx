import { Textarea } from '@digdir/designsystemet-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { CharactersLeft } from './characters-left.tsx';
import { controlProps, SingleFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldState } from './field-state.ts';
import { grow } from './grow.ts';
import { readText } from './shapes.ts';

/** Several lines. The box grows with the text so that all of it can be read where it is written. */
export function AreaField({ field, name }: FieldProps): ReactNode {
  const { value, set, leave, said } = useFieldState(name, readText);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(box.current), [value]);
  return (
    <SingleFrame field={field} name={name}>
      <Textarea
        {...controlProps(field, name, said)}
        ref={box}
        rows={field.maxLength && field.maxLength <= 500 ? 2 : 4}
        value={value}
        onChange={(event) => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        onBlur={leave}
      />
      <CharactersLeft typed={value} limit={field.maxLength} />
    </SingleFrame>
  );
}
