import { Fieldset } from '@digdir/designsystemet-react';
import type { CodeList } from '@tidig/domain/form/code-list.ts';
import type { ReactNode } from 'react';
import { Wrong } from '../asking/field-text.tsx';
import { Choice, gridFor } from '../fields/choice.tsx';

type ChoiceRowProps<C extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly help?: string;
  readonly list: CodeList<C>;
  readonly chosen: C | null;
  readonly wrong: string | undefined;
  readonly onChoose: (code: C) => void;
};

/** One of a few, each a big button; what is wrong stands under them. */
export function ChoiceRow<C extends string>({ name, legend, help, list, chosen, wrong, onChoose }: ChoiceRowProps<C>): ReactNode {
  return (
    <Fieldset aria-describedby={`${name}-wrong`} data-field={name}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {help ? <Fieldset.Description>{help}</Fieldset.Description> : null}
      <div className={gridFor(list)}>
        {list.codes.map((code) => (
          <Choice
            key={code}
            type="radio"
            name={name}
            code={code}
            label={list.labels[code]}
            checked={chosen === code}
            onChoose={() => onChoose(code)}
            onLeave={() => undefined}
          />
        ))}
      </div>
      <Wrong id={`${name}-wrong`} text={wrong ?? null} />
    </Fieldset>
  );
}
