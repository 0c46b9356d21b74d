import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import type { ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { FollowUpMarks } from './follow-up-marks.tsx';
import { OpenLink } from './open-link.tsx';

type Row = ReceivedReport['sameEvent'][number];
type OpenRow = Row & { readonly protectedPerson: false };

/**
 * Reports on other children in the same event that this nämnd has got. Each is opened by an act of its own. It says nothing of who a protected child is
 * (T-11), and it is never on paper: a report is printed about one child.
 */
export function SameEvent({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <Sheet title="Barn i samma händelse" className={styles.onScreen ?? ''}>
      <ul className={`t-plain-list ${styles.earlier}`}>
        {rows.map((row) => (
          <li key={row.id} className={styles.earlierItem}>
            <OpenLink id={row.id}>{row.childLabel}</OpenLink>
            <span className="t-quiet">
              {row.protectedPerson ? '' : aboutChild(row)}inkom <DateText at={row.arrivedAt} form="short-moment" />
            </span>
            {row.protectedPerson ? null : (
              <>
                <State row={row} />
                <FollowUpMarks row={row} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function aboutChild({ ageOnArrival, arendenummer }: OpenRow): string {
  return `${ageOnArrival === null ? 'okänd ålder' : `${ageOnArrival} år`} · ${arendenummer} · `;
}

/** How far the nämnd has come with it. */
function State({ row }: { readonly row: OpenRow }): ReactNode {
  if (row.decision) return <StatusMark kind="done">Beslutad</StatusMark>;
  if (row.safetyAssessedAt) return <StatusMark kind="done">Skyddsbedömd</StatusMark>;
  return row.openedAt ? <StatusMark kind="ongoing">Öppnad</StatusMark> : <StatusMark kind="waiting">Inte öppnad</StatusMark>;
}
