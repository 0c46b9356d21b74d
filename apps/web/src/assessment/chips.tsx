import { Fieldset } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Choice } from '../fields/choice.tsx';
import styles from './assessment.module.css';

type ChipsProps<C extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly list: { readonly codes: readonly C[]; readonly labels: Readonly<Record<C, string>> };
  readonly chosen: readonly C[];
  readonly onChosen: (chosen: readonly C[]) => void;
};

/** Several of a list, one press each. */
export function Chips<C extends string>({ name, legend, list, chosen, onChosen }: ChipsProps<C>): ReactNode {
  return (
    <Fieldset className={styles.group ?? ''}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className={styles.chips}>
        {list.codes.map((code) => (
          <Choice
            key={code}
            type="checkbox"
            name={name}
            code={code}
            label={list.labels[code]}
            checked={chosen.includes(code)}
            onChoose={(checked) => onChosen(checked ? [...chosen, code] : chosen.filter((one) => one !== code))}
            onLeave={() => undefined}
          />
        ))}
      </div>
    </Fieldset>
  );
}

type OneOfProps<C extends string> = Omit<ChipsProps<C>, 'chosen' | 'onChosen'> & {
  readonly chosen: C | null;
  readonly onChosen: (chosen: C) => void;
};

/** One of a list. */
export function OneOf<C extends string>({ name, legend, list, chosen, onChosen }: OneOfProps<C>): ReactNode {
  return (
    <Fieldset className={styles.group ?? ''}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className={styles.chips}>
        {list.codes.map((code) => (
          <Choice
            key={code}
            type="radio"
            name={name}
            code={code}
            label={list.labels[code]}
            checked={chosen === code}
            onChoose={() => onChosen(code)}
            onLeave={() => undefined}
          />
        ))}
      </div>
    </Fieldset>
  );
}
