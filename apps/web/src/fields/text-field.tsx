import { Input } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { CharactersLeft } from './characters-left.tsx';
import { controlProps, SingleFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldState } from './field-state.ts';
import { readText } from './shapes.ts';

type Kind = { readonly type?: 'text' | 'tel' | 'email'; readonly inputMode?: 'text' | 'tel' | 'email' };

/** One line. Longer than the limit is never cut off: it is said, so that nothing pasted is lost. */
export function TextField({ field, name, type = 'text', inputMode = 'text' }: FieldProps & Kind): ReactNode {
  const { value, set, leave, said } = useFieldState(name, readText);
  return (
    <SingleFrame field={field} name={name}>
      <Input
        {...controlProps(field, name, said)}
        type={type}
        inputMode={inputMode}
        value={value}
        onChange={(event) => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        onBlur={leave}
        autoComplete="off"
        spellCheck={type === 'text'}
      />
      <CharactersLeft typed={value} limit={field.maxLength} />
    </SingleFrame>
  );
}

export function PhoneField(props: FieldProps): ReactNode {
  return <TextField {...props} type="tel" inputMode="tel" />;
}

/** Typed as text: the browser's own e-mail check speaks its own language and stops the form. */
export function EmailField(props: FieldProps): ReactNode {
  return <TextField {...props} inputMode="email" />;
}
