import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DateText } from '../ui/date-text.tsx';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { readTrail, type Station, trailKey } from './trail-api.ts';
import styles from './trail.module.css';

const doneText = {
  SENT: 'Skickad',
  ARRIVED: 'Inkommen',
  OPENED: 'Öppnad',
  SAFETY: 'Skyddsbedömd',
  QUESTION: 'Fråga ställd',
  ANSWER: 'Svar inkommet',
  DECIDED: 'Beslutad',
  CLOSED: 'Lagd till handlingarna',
  TOLD: 'Återkopplad',
  TOLD_BY_LETTER: 'Återkopplad med brev',
  UNFIT_TO_TELL: 'Återkopplas inte: olämpligt',
  ELSEWHERE: 'Aktualiserad',
  FORWARDED: 'Vidaresänd',
  HANDED_OVER: 'Vidaresänd för hand',
} as const satisfies Record<Station['step'], string>;

const toComeText = {
  SENT: 'Skickas',
  ARRIVED: 'Kommer in',
  OPENED: 'Öppnas',
  SAFETY: 'Skyddsbedöms',
  QUESTION: 'Fråga ställs',
  ANSWER: 'Svar väntas',
  DECIDED: 'Beslutas',
  CLOSED: 'Läggs till handlingarna',
  TOLD: 'Återkopplas',
  TOLD_BY_LETTER: 'Återkopplas med brev',
  UNFIT_TO_TELL: 'Återkopplas inte',
  ELSEWHERE: 'Aktualiseras',
  FORWARDED: 'Sänds vidare',
  HANDED_OVER: 'Sänds vidare för hand',
} as const satisfies Record<Station['step'], string>;

/** Sealed and under way: it is not done until the receiver has answered for it. */
const queuedText: Partial<Record<Station['step'], string>> = {
  QUESTION: 'Frågan är inte framme. Väntar på kvitto',
  TOLD: 'Återkopplingen är inte framme. Väntar på kvitto',
  FORWARDED: 'Anmälan är inte framme hos den andra nämnden. Väntar på kvitto',
};

/** Anmälans väg: what has happened to the report, when and by whom, and what is still to come. From records only; nothing here is pressed. */
export function ReportTrail({ reportId }: { readonly reportId: string }): ReactNode {
  const trail = useQuery({ queryKey: trailKey(reportId), queryFn: () => readTrail(reportId) });
  if (trail.isPending) return <Loading what="anmälans väg" />;
  if (trail.isError) return <ProblemNotice error={trail.error} retry={() => void trail.refetch()} />;
  return <TrailList stations={trail.data.stations} />;
}

/** The stations as a list: the shape and the word tell what is done, colour adds nothing. */
export function TrailList({ stations }: { readonly stations: readonly Station[] }): ReactNode {
  return (
    <ol className={`t-plain-list ${styles.trail}`} aria-label="Anmälans väg">
      {stations.map((one) => (
        <li key={one.step} className={styles.station}>
          {one.at === null ? (
            <StatusMark kind="waiting">{(one.awaitsReceipt && queuedText[one.step]) || toComeText[one.step]}</StatusMark>
          ) : (
            <>
              <StatusMark kind="done">{doneText[one.step]}</StatusMark>{' '}
              <span>
                <DateText at={one.at} form="moment" />
                {one.byName === null ? null : ` av ${one.byName}`}
              </span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
