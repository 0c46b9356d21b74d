import type { ReactNode } from 'react';
import { dayText } from '../ui/swedish-time.ts';
import type { ArrivedRow } from './intake-api.ts';
import styles from './intake.module.css';
import { FollowUpMarks, noticeLabels } from './follow-up-marks.tsx';
import { OpenLink } from './open-link.tsx';

/** Reports that nobody has put in an akt yet: what a list may show, and the way to each. */
export function UnlinkedRows({ rows }: { readonly rows: readonly ArrivedRow[] }): ReactNode {
  return (
    <ul className={`t-plain-list ${styles.earlier}`}>
      {rows.map((row) => (
        <li key={row.id} className={styles.earlierItem}>
          <OpenLink id={row.id}>{row.childLabel}</OpenLink>
          <span className="t-quiet">
            {[
              ...(row.notice === null ? [] : [noticeLabels[row.notice]]),
              ...(row.protectedPerson ? [] : [row.ageOnArrival === null ? 'okänd ålder' : `${row.ageOnArrival} år`]),
              row.arendenummer,
              `inkom ${dayText(row.arrivedAt)}`,
            ].join(' · ')}
          </span>
          <FollowUpMarks row={row} />
        </li>
      ))}
    </ul>
  );
}
