import type { ReactNode } from 'react';
import { dayText, timeText } from '../../ui/swedish-time.ts';
import styles from '../list.module.css';
import type { SentRow } from './sent-api.ts';

/** `todo`: it waits for the person who looks at it. */
type Step = { readonly word: string; readonly detail: string; readonly reached: boolean; readonly todo?: boolean };

const feedbackWords = {
  INLEDD: 'Utredning inledd',
  INTE_INLEDD: 'Utredning inte inledd',
  PAGAR_REDAN: 'Utredning pågår redan',
} as const;

/** How far a report has come, as three steps told by word and shape: filled has happened, hollow has not. */
export function ReportTrack({ row }: { readonly row: SentRow }): ReactNode {
  const steps = row.channel === 'PDF' ? byHand(row) : throughTidig(row);
  return (
    <ol className={styles.track} aria-label={`Så långt hos ${row.recipientName}`}>
      {steps.map((step) => (
        <li key={step.word} className={step.reached ? styles.reached : step.todo ? styles.todo : styles.waiting}>
          <StepShape reached={step.reached} />
          <span className={styles.trackWord}>{step.word}</span>
          <span className={styles.trackTime}>{step.detail}</span>
        </li>
      ))}
    </ol>
  );
}

function throughTidig(row: SentRow): readonly Step[] {
  return [
    {
      word: row.arrivedAt ? 'Framme' : 'Inte framme än',
      detail: row.arrivedAt ? when(row.arrivedAt) : 'Vi försöker igen',
      reached: row.arrivedAt !== null,
    },
    { word: row.openedAt ? 'Öppnad' : 'Inte öppnad', detail: row.openedAt ? when(row.openedAt) : '', reached: row.openedAt !== null },
    ...feedbackStep(row),
  ];
}

/** The answer is given to the report; what was sent afterwards waits for none of its own. */
function feedbackStep(row: SentRow): readonly Step[] {
  if (row.follows !== null && row.feedback === null) return [];
  return [
    {
      word: row.feedback ? feedbackWords[row.feedback.code] : 'Ingen återkoppling än',
      detail: row.feedback ? when(row.feedback.at) : '',
      reached: row.feedback !== null,
    },
  ];
}

/** Where the nämnd is not connected nothing is known after the hand-over. */
function byHand(row: SentRow): readonly Step[] {
  return [
    { word: 'Klar att lämna', detail: when(row.sealedAt), reached: true },
    {
      word: row.handedOver ? 'Lämnad för hand' : row.own ? 'Du skickar själv' : 'Skickas för hand',
      detail: row.handedOver ? when(row.handedOver.at) : row.own ? 'Ange hur och när' : 'Inte lämnad än',
      reached: row.handedOver !== null,
      todo: row.own,
    },
  ];
}

function when(at: string): string {
  return `${dayText(at).replace(/ \d{4}$/, '')} ${timeText(at)}`;
}

function StepShape({ reached }: { readonly reached: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" className={styles.trackShape}>
      {reached ? (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path
            d="m5.8 10.3 2.9 2.9 5.5-6"
            fill="none"
            stroke="var(--t-sheet)"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      ) : (
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
    </svg>
  );
}
