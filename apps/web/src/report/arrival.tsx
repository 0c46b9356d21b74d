import type { ReactNode } from 'react';
import { partsAt } from '../fields/swedish-time.ts';
import { Notice } from '../ui/notice.tsx';
import { dayText, timeText } from '../ui/swedish-time.ts';
import { Jour } from './jour.tsx';
import type { SentRow } from './sent-api.ts';
import styles from './sent.module.css';
import { useAllRecipients } from './use-recipients.ts';

const feedbackSentences = {
  INLEDD: 'har inlett en utredning',
  INTE_INLEDD: 'har beslutat att inte inleda någon utredning',
  PAGAR_REDAN: 'har redan en utredning som pågår',
} as const;

/** What has happened to the report, in the words that the sender needs tonight. */
export function Arrival({ row }: { readonly row: SentRow }): ReactNode {
  if (!row.arrivedAt) {
    return (
      <Notice kind="warning" role="status" title={<span className={styles.big}>Inte framme än. Vi försöker igen.</span>}>
        <p>Anmälan är sparad och skickas så snart det går. Är det bråttom, ring – vänta inte på oss.</p>
        <Jour recipientId={row.recipientId} />
      </Notice>
    );
  }
  return (
    <Notice
      kind="done"
      role="status"
      title={<span className={styles.big}>{`Framme hos ${row.recipientName} ${when(row.arrivedAt)}.`}</span>}
    >
      {row.openedAt ? <p>En person hos nämnden läste anmälan {when(row.openedAt)}.</p> : <Unread row={row} />}
      {row.feedback && (
        <p>
          {row.recipientName} {feedbackSentences[row.feedback.code]}. Svaret kom {when(row.feedback.at)}.
        </p>
      )}
    </Notice>
  );
}

function Unread({ row }: { readonly row: SentRow }): ReactNode {
  const board = useAllRecipients().data?.find((each) => each.id === row.recipientId);
  return (
    <>
      <p>Ingen har läst den än. {board ? `Nämnden är öppen ${board.openingHours.toLowerCase()}. ${board.eveningReader}` : ''}</p>
      <p>Kan det inte vänta: ring socialjouren.</p>
      <Jour recipientId={row.recipientId} />
    </>
  );
}

/** "kl. 03.14" today, "21 nov 2026 kl. 03.14" other days. */
function when(at: string): string {
  const today = partsAt(Date.now()).day === partsAt(Date.parse(at)).day;
  return `${today ? '' : `${dayText(at)} `}kl. ${timeText(at)}`;
}
