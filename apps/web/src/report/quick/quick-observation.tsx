import { Textarea } from '@digdir/designsystemet-react';
import { sections } from '@tidig/domain/form/answers.ts';
import { offered } from '@tidig/domain/form/code-list.ts';
import { sourceList } from '@tidig/domain/vocabulary/statements.ts';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { controlProps, SingleFrame } from '../../fields/field-frame.tsx';
import { useFieldContext } from '../../fields/field-state.ts';
import fields from '../../fields/fields.module.css';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { SelField } from '../../fields/sel-field.tsx';
import { readRows, readText } from '../../fields/shapes.ts';
import { grow } from '../../fields/grow.ts';
import { charactersToGo } from './quick-answers.ts';

const name = 'concern.obs';
const { what, source } = sections.concern.fields.obs.of;
const field = {
  ...what,
  label: 'En sak du såg eller hörde',
  help: 'Vad, när, var. Inte vad du tror att det betyder. En mening räcker, minst 30 tecken.',
  requirement: 'H' as const,
};
const shortSource = { ...source, list: offered(sourceList, ['EGE', 'KOL', 'BAR', 'AND']) };

/** The first observation of the report. Its row comes with the first letter, so that a blank one is never left behind. */
export function QuickObservation(): ReactNode {
  const { getValues, setValue } = useFormContext<FieldValues>();
  const { said, leave, clear } = useFieldContext(name);
  const text = useFormAnswers((answers) => {
    const [first] = readRows(answers['concern']?.['obs']);
    return first ? readText(first['what']) : null;
  });
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(box.current), [text]);
  function type(typed: string): void {
    clear();
    const [first, ...others] = readRows(getValues(name));
    const row = { ...(first ?? { id: crypto.randomUUID() }), what: typed };
    setValue(name, [row, ...others], { shouldDirty: true });
  }
  return (
    <SingleFrame field={field} name={name}>
      <Textarea
        {...controlProps(field, name, said)}
        ref={box}
        rows={3}
        value={text ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
      <p className={fields.help} role="status">
        {charactersToGo(text ?? '')}
      </p>
    </SingleFrame>
  );
}

/** Who has seen or said it: asked when there is something to have seen. By itself, so that it is not drawn again with each letter. */
export function QuickSource(): ReactNode {
  const written = useFormAnswers((answers) => readText(readRows(answers['concern']?.['obs'])[0]?.['what']) !== '');
  return written ? <SelField field={shortSource} name={`${name}.0.source`} /> : null;
}
