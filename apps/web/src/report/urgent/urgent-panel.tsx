import { Label, Select } from '@digdir/designsystemet-react';
import { kommunList } from '@tidig/domain/places/kommuner.ts';
import { type ReactNode, useId, useState } from 'react';
import { useSession } from '../../session/session-context.ts';
import { CallLink, Jours } from './call-jour.tsx';
import styles from './urgency.module.css';

/** First on Mina anmälningar: who to call now, for the officer's own area, with nothing to press before the number. Another kommun is one choice away. */
export function UrgentPanel(): ReactNode {
  const { membership } = useSession();
  const [kommun, setKommun] = useState(membership.unitKommun ?? '');
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <div className={styles.panelHead}>
        <h2 id={`${id}-title`}>Är det bråttom just nu?</h2>
        <p className="t-quiet">Ring först. Anmälan kan skrivas efteråt.</p>
      </div>
      <div className={styles.panelJour}>
        {kommun === '' ? (
          <ul className={styles.jours}>
            <li>
              <p>Vid fara för liv: ring 112. Välj kommun så visas socialjouren här.</p>
              <CallLink number="112" />
            </li>
          </ul>
        ) : (
          <Jours kommun={kommun} />
        )}
      </div>
      <div className={styles.panelPlace}>
        <Label htmlFor={`${id}-kommun`} className={styles.placeLabel}>
          Barnet är i
        </Label>
        <Select id={`${id}-kommun`} value={kommun} onChange={(event) => setKommun(event.currentTarget.value)}>
          {kommun === '' && <Select.Option value="">Välj kommun …</Select.Option>}
          {kommunList.codes.map((code) => (
            <Select.Option key={code} value={code}>
              {kommunList.labels[code] ?? code}
            </Select.Option>
          ))}
        </Select>
      </div>
    </section>
  );
}
