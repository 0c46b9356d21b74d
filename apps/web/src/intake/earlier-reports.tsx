import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { decisionLabels } from '@tidig/domain/labels/decisions.ts';
import { type ReactNode, useState } from 'react';
import { AnnexView } from '../ui/annex-view.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ReadingView } from '../ui/reading-view.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type EarlierReport, openReport, readReport, type ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { readingOf } from './report-reading.ts';

/** The child's earlier reports, newest first: when, how old, what it was about, what was decided and why. Reading one is an act of its own. */
export function EarlierReports({ rows, task }: { readonly rows: readonly EarlierReport[]; readonly task: string }): ReactNode {
  return (
    <ol className={`t-plain-list ${styles.earlier}`}>
      {rows.map((row) => (
        <li key={row.id} className={styles.earlierItem}>
          <h3>
            {dayText(row.arrivedAt)}
            {row.ageThen === null ? '' : ` · ${row.ageThen} år`}
          </h3>
          <p>
            {row.concern ?? 'Oron är inte angiven'}. {decisionText(row)}
            {row.historical ? ' Äldre, införd.' : ''}
          </p>
          <ReadReport row={row} within={{ task }} listKey={['received', task]} />
        </li>
      ))}
    </ol>
  );
}

/** What was decided, and why. */
export function decisionText(row: Pick<EarlierReport, 'decision'>): string {
  if (!row.decision) return 'Inget beslut än.';
  const { code, on, reason } = row.decision;
  return `${decisionLabels[code]} ${dayText(on)}: ${reason}`;
}

type ReadReportProps = {
  readonly row: Pick<EarlierReport, 'id' | 'arrivedAt' | 'readByYou'>;
  readonly within: { readonly task?: string; readonly childFile?: string };
  /** What to fetch anew once it has been read: the list that says which are. */
  readonly listKey: readonly string[];
};

/** Opens another report of the same akt in place: an act of its own, logged with the reason the person came with. */
export function ReadReport({ row, within, listKey }: ReadReportProps): ReactNode {
  const queries = useQueryClient();
  const [shown, setShown] = useState(false);
  const read = useMutation({
    mutationFn: async () => {
      await openReport(row.id, within);
      return readReport(row.id);
    },
    onSuccess: () => {
      setShown(true);
      return queries.invalidateQueries({ queryKey: listKey });
    },
  });
  const press = () => (read.data ? setShown(!shown) : read.mutate());
  return (
    <>
      <div>
        <Button variant="tertiary" loading={read.isPending} aria-expanded={shown} onClick={press}>
          {shown ? 'Stäng' : row.readByYou ? 'Läs igen' : 'Läs'}
          <span className="t-hidden-text"> anmälan från {dayText(row.arrivedAt)}</span>
        </Button>
      </div>
      {read.isError ? <ProblemNotice error={read.error} /> : null}
      {shown && read.data ? <EarlierText report={read.data} /> : null}
    </>
  );
}

function EarlierText({ report }: { readonly report: ReceivedReport }): ReactNode {
  const read = readingOf(report.parts, report.row);
  return (
    <div className={styles.opened}>
      {read ? <ReadingView reading={read.reading} level={3} /> : <p>Sidan är äldre än servern. Ladda om den.</p>}
      {read?.annex ? <AnnexView annex={read.annex} level={3} /> : null}
    </div>
  );
}
