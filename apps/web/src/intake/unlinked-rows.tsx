import type { ReactNode } from 'react';
import { dayText } from '../ui/swedish-time.ts';
import type { FoundReport } from './intake-api.ts';
import styles from './intake.module.css';
import { OpenLink } from './open-link.tsx';

/** Reports that nobody has put in an akt yet: what a list may show, and the way to each. */
export function UnlinkedRows({ rows }: { readonly rows: readonly FoundReport[] }): ReactNode {
  return (
    <ul className={`t-plain-list ${styles.earlier}`}>
      {rows.map((row) => (
        <li key={row.id} className={styles.earlierItem}>
          <OpenLink id={row.id}>{row.childLabel}</OpenLink>
          <span className="t-quiet">{row.protectedPerson ? row.arendenummer : aboutReport(row)}</span>
        </li>
      ))}
    </ul>
  );
}

function aboutReport({ ageOnArrival, arendenummer, arrivedAt, historical }: FoundReport & { readonly protectedPerson: false }): string {
  const age = ageOnArrival === null ? 'okänd ålder' : `${ageOnArrival} år`;
  return [age, arendenummer, `inkom ${dayText(arrivedAt)}${historical ? ' (äldre, införd)' : ''}`].join(' · ');
}
