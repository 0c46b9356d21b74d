import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { Jour } from '../urgent/jour.tsx';
import { RingWithNumber } from './ring-with-number.tsx';
import type { SentRow } from './sent-api.ts';
import { readingInWords } from './sent-reading.ts';
import { capital, kindInSentence, whenInWords } from './sent-words.ts';
import styles from './sent.module.css';
import { useAllRecipients } from '../recipient/use-recipients.ts';

const feedbackSentences = {
  INLEDD: 'har inlett en utredning',
  INTE_INLEDD: 'har beslutat att inte inleda någon utredning',
  PAGAR_REDAN: 'har redan en utredning som pågår',
} as const;

/** What has happened to one copy, in the words that the sender needs tonight. */
export function Arrival({ row }: { readonly row: SentRow }): ReactNode {
  const now = Date.now();
  if (!row.arrivedAt) {
    return (
      <Notice kind="warning" role="status" title={<span className={styles.big}>Inte framme än. Vi försöker igen.</span>}>
        <p>
          {capital(kindInSentence(row.kind))} till {row.recipientName} är sparad och skickas så snart det går. Är det bråttom, ring – vänta
          inte på oss.
        </p>
        <Jour recipientId={row.recipientId} />
      </Notice>
    );
  }
  return (
    <Notice
      kind="done"
      role="status"
      title={<span className={styles.big}>{`Framme hos ${row.recipientName} ${whenInWords(row.arrivedAt, now)}.`}</span>}
    >
      {row.openedAt ? (
        <p>
          En person hos nämnden läste {kindInSentence(row.kind)} {whenInWords(row.openedAt, now)}.
        </p>
      ) : (
        <Unread row={row} now={now} />
      )}
      {row.kind !== 'FEL' && <RingWithNumber row={row} />}
      {row.feedback && (
        <p>
          {row.recipientName} {feedbackSentences[row.feedback.code]}. Svaret kom {whenInWords(row.feedback.at, now)}.
        </p>
      )}
    </Notice>
  );
}

function Unread({ row, now }: { readonly row: SentRow; readonly now: number }): ReactNode {
  const board = useAllRecipients().data?.find((each) => each.id === row.recipientId);
  const it = row.kind === 'FEL' ? 'det' : 'den';
  return (
    <>
      <p>
        Ingen har läst {it} än. {board && readingInWords(board, it, now)}
      </p>
      <p>Kan det inte vänta: ring socialjouren.</p>
      <Jour recipientId={row.recipientId} />
    </>
  );
}
