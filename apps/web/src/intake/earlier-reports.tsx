import { Button } from '@digdir/designsystemet-react';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { AnnexView } from '../ui/annex-view.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ReadingView } from '../ui/reading-view.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { Attachments } from './attachments.tsx';
import type { EarlierReport, ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { contextOf, readingOf } from './report-reading.ts';
import { VaultPanel } from '../vault/vault-panel.tsx';
import { useReadReport, type Within } from './use-read-report.ts';

/** What was decided, and why. */
export function decisionText(row: Pick<EarlierReport, 'decision'>): string {
  if (!row.decision) return 'Inget beslut än.';
  const { code, on, reason } = row.decision;
  return `${decisionList.labels[code]} ${dayText(on)}: ${reason}`;
}

type ReadReportProps = {
  readonly row: Pick<EarlierReport, 'id' | 'arrivedAt' | 'readByYou'>;
  readonly within: Within;
  /** What to fetch anew once it has been read: the list that says which are. */
  readonly listKey: readonly string[];
};

/** Opens another report of the same akt in place: an act of its own, logged with the reason the person came with. */
export function ReadReport({ row, within, listKey }: ReadReportProps): ReactNode {
  const { shown, pending, error, report, press } = useReadReport(row.id, within, listKey);
  return (
    <>
      <div className={styles.readAct}>
        <Button variant="tertiary" loading={pending} aria-expanded={shown} onClick={press}>
          {shown ? 'Stäng anmälan' : row.readByYou ? 'Läs anmälan igen' : 'Läs anmälan'}
          <span className="t-hidden-text"> från {dayText(row.arrivedAt)}</span>
        </Button>
      </div>
      {error === null ? null : <ProblemNotice error={error} />}
      {shown && report ? <EarlierText report={report} /> : null}
    </>
  );
}

/** An earlier report as it reads, in place. */
export function EarlierText({ report }: { readonly report: ReceivedReport }): ReactNode {
  const read = readingOf(report.parts, contextOf(report));
  return (
    <div className={styles.opened}>
      <VaultPanel report={report} />
      {read ? <ReadingView reading={read.reading} level={3} /> : <p>Sidan är äldre än servern. Ladda om den.</p>}
      <Attachments report={report} />
      {read?.annex ? <AnnexView annex={read.annex} level={3} /> : null}
    </div>
  );
}
