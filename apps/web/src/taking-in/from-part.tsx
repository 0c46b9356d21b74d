import { Checkbox } from '@digdir/designsystemet-react';
import { type ReporterKind, reporterKindList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { ChoiceRow } from './choice-row.tsx';
import { LineField } from './line-field.tsx';
import { asksName, inService, type Typed, type Wrong } from './typed.ts';

type FromPartProps = {
  readonly typed: Pick<Typed, 'kind' | 'name' | 'feedbackWanted'>;
  readonly wrong: Wrong;
  /** Of what is old nobody is told any more. */
  readonly asksFeedback?: boolean;
  readonly onFrom: (change: Partial<Pick<Typed, 'kind' | 'name' | 'feedbackWanted'>>) => void;
};

/** Who reports. Of somebody anonymous nothing is asked and nothing kept (L-07). */
export function FromPart({ typed: { kind, name, feedbackWanted }, wrong, asksFeedback = true, onFrom }: FromPartProps): ReactNode {
  return (
    <>
      <ChoiceRow<ReporterKind>
        name="kind"
        legend="Vem anmäler?"
        list={reporterKindList}
        chosen={kind}
        wrong={wrong['kind']}
        onChoose={(chosen) => onFrom({ kind: chosen })}
      />
      {kind === 'ANO' ? <p className="t-quiet">Fråga inte efter namn eller nummer, och ta inte reda på dem. Inget sparas.</p> : null}
      {asksName(kind) ? (
        <LineField
          id="from-name"
          label={inService(kind) ? 'Namn, tjänst och telefon' : 'Namn, om personen vill lämna det'}
          {...(inService(kind) ? {} : { help: 'Namnet står bara i bilagan, som inte lämnas ut utan prövning.' })}
          value={name}
          most={200}
          wrong={wrong['from.name']}
          onText={(text) => onFrom({ name: text })}
        />
      ) : null}
      {asksFeedback && inService(kind) ? (
        <Checkbox
          label="Vill ha återkoppling"
          checked={feedbackWanted}
          onChange={(event) => onFrom({ feedbackWanted: event.currentTarget.checked })}
        />
      ) : null}
    </>
  );
}
