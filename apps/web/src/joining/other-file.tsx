import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Moves } from './joining-api.ts';

type OtherFileProps = {
  readonly name: string;
  readonly legend: string;
  readonly open: Moves['open'];
  readonly chosen: string | null;
  /** What choosing none of them means; left out where one must be chosen. */
  readonly none?: string;
  readonly onChoose: (id: string | null) => void;
};

/** One of the other akter that this person has opened: each opened by itself, with its reason, and logged. */
export function OtherFile({ name, legend, open, chosen, none, onChoose }: OtherFileProps): ReactNode {
  return (
    <>
      {open.length > 0 || none ? (
        <Fieldset>
          <Fieldset.Legend>{legend}</Fieldset.Legend>
          {none ? <Radio name={name} value="" label={none} checked={chosen === null} onChange={() => onChoose(null)} /> : null}
          {open.map(({ id, label }) => (
            <Radio key={id} name={name} value={id} label={label} checked={chosen === id} onChange={() => onChoose(id)} />
          ))}
        </Fieldset>
      ) : null}
      <p className="t-quiet t-small">
        {open.length === 0 ? 'Du har ingen annan akt öppen. ' : 'Här står de akter som du har öppna nu. '}
        <Link to="/sok">Sök barnet</Link>, öppna akten och kom tillbaka hit.
      </p>
    </>
  );
}
