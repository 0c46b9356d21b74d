import type { ReactNode } from 'react';
import { Choice } from '../fields/choice.tsx';
import type { ReceivedReport } from '../intake/intake-api.ts';
import styles from './assessment.module.css';

type AlsoForProps = {
  readonly report: ReceivedReport;
  /** Reports to which the server lets the reasons be taken. */
  readonly siblings: readonly string[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
};

/** The siblings who may get the same reasons, each in a record of its own; none from the start. Says what to do for those who are not there yet. */
export function AlsoFor({ report: { sameEvent }, siblings, chosen, onChosen }: AlsoForProps): ReactNode {
  const known = sameEvent.filter((one) => !one.protectedPerson);
  const offered = known.filter(({ id }) => siblings.includes(id));
  const without = known.filter(({ id, safetyAssessedAt, covered }) => covered && safetyAssessedAt === null && !siblings.includes(id));
  if (offered.length === 0 && without.length === 0) return null;
  return (
    <fieldset className={styles.plainGroup}>
      <legend className={styles.legend}>Gäller också</legend>
      {offered.length === 0 ? null : (
        <div className={styles.chips}>
          {offered.map(({ id, childLabel, ageOnArrival }) => (
            <Choice
              key={id}
              type="checkbox"
              name="safety-also"
              code={id}
              label={ageOnArrival === null ? childLabel : `${childLabel}, ${ageOnArrival} år`}
              checked={chosen.includes(id)}
              onChoose={(checked) => onChosen(checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
              onLeave={() => undefined}
            />
          ))}
        </div>
      )}
      <p className="t-quiet t-small">
        {offered.length === 0 ? '' : 'Skälen skrivs in i vart och ett av barnens akter. Välj bara barn som de stämmer för. '}
        {without.length === 0
          ? ''
          : `${without.map(({ childLabel }) => childLabel).join(', ')}: skälen kan tas med när du har öppnat anmälan, den ligger i en akt och barnen har samma vårdnadshavare. Annars skriver du en egen.`}
      </p>
    </fieldset>
  );
}
