import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { dayText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';
import { type Placed, placeOnLine } from './timeline-layout.ts';
import styles from './child-file.module.css';

const WIDTH = 1000;
const LINE = 150;

/** The child's reports on a line: how old, what it was about, what was decided. The same stands as a list, for those who cannot see the line and on a phone. */
export function Timeline({ reports }: { readonly reports: ChildFile['reports'] }): ReactNode {
  const { placed, years } = placeOnLine(
    reports.map((report) => report.arrivedAt),
    WIDTH,
  );
  return (
    <>
      <svg className={styles.timeline} viewBox={`0 0 ${WIDTH} 210`} aria-hidden="true">
        <line className={styles.line} x1="0" x2={WIDTH} y1={LINE} y2={LINE} />
        {years.map((year) => (
          <text key={year.label} className={styles.second} x={year.x} y={LINE + 44}>
            {year.label}
          </text>
        ))}
        {reports.map((report, index) => (
          <Mark key={report.id} report={report} place={placed[index] ?? { x: 0, row: 0, end: false }} />
        ))}
      </svg>
      <ol className={`t-plain-list ${styles.timelineList}`}>
        {reports.map((report) => (
          <li key={report.id}>
            <strong>{dayText(report.arrivedAt)}:</strong> {captionOf(report)}, {outcomeOf(report)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Mark({ report, place }: { readonly report: ChildFile['reports'][number]; readonly place: Placed }): ReactNode {
  const y = LINE - 40 - place.row * 48;
  const anchor = place.end ? 'end' : 'start';
  return (
    <g>
      <line className={styles.line} x1={place.x} x2={place.x} y1={y + 24} y2={LINE} />
      <text x={place.x} y={y} textAnchor={anchor}>
        {captionOf(report)}
      </text>
      <text className={styles.second} x={place.x} y={y + 19} textAnchor={anchor}>
        {outcomeOf(report)}
      </text>
      <Shape report={report} x={place.x} />
    </g>
  );
}

/** A ring where nothing was opened, a disc where an inquiry was, a triangle where nothing is decided yet. */
function Shape({ report, x }: { readonly report: ChildFile['reports'][number]; readonly x: number }): ReactNode {
  if (!report.decision) return <path className={styles.waiting} d={`M${x} ${LINE - 12} l11 20 h-22 z`} />;
  return <circle className={report.decision.code === 'INTE_INLEDA' ? styles.dot : styles.dotOpened} cx={x} cy={LINE} r="9" />;
}

/** Long enough to know it by, short enough for the line. */
const LONGEST = 34;

function captionOf({ ageThen, concern }: ChildFile['reports'][number]): string {
  const about = (concern ?? 'Oron är inte angiven').replace(/ \(.*\)$/, '');
  const short = about.length > LONGEST ? `${about.slice(0, LONGEST - 1).trimEnd()}…` : about;
  return ageThen === null ? short : `${ageThen} år, ${short.toLowerCase()}`;
}

function outcomeOf({ decision, followUps }: ChildFile['reports'][number]): string {
  const outcome = decision ? decisionList.labels[decision.code].toLowerCase() : 'inget beslut än';
  const since = [
    followUps.some(({ kind }) => kind === 'KOMP') ? 'kompletterad' : null,
    followUps.some(({ kind }) => kind === 'FEL') ? 'fel meddelat' : null,
  ];
  return [outcome, ...since.filter((one) => one !== null)].join(' · ');
}
