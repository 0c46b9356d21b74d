import type { ReactNode } from 'react';
import type { ReceivedReport } from '../intake/intake-api.ts';
import { OpenLink } from '../intake/open-link.tsx';
import intake from '../intake/intake.module.css';
import styles from './worklist.module.css';

/**
 * The children of one event as tabs: each report is opened by an act of its own, which is logged. A protected child is no tab (T-11). Always in the same order,
 * whichever is open. Never on paper.
 */
export function EventTabs({ report: { row, sameEvent } }: { readonly report: ReceivedReport }): ReactNode {
  const others = sameEvent.filter((one) => !one.protectedPerson);
  if (row.protectedPerson || others.length === 0) return null;
  const tabs = [row, ...others].toSorted((one, other) => (one.arendenummer < other.arendenummer ? -1 : 1));
  return (
    <nav aria-label="Anmälningar om samma händelse" className={`${styles.tabs} ${intake.onScreen}`}>
      {tabs.map(({ id, childLabel, ageOnArrival }) => (
        <span key={id} className={styles.tab} {...(id === row.id ? { 'data-here': '' } : {})}>
          {id === row.id ? <strong aria-current="page">{childLabel}</strong> : <OpenLink id={id}>{childLabel}</OpenLink>}
          <span className="t-quiet"> {ageOnArrival === null ? '' : `${ageOnArrival} år`}</span>
        </span>
      ))}
    </nav>
  );
}
