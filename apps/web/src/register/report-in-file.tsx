import type { ReactNode } from 'react';
import { safetyOutcomeLabels } from '@tidig/domain/labels/decisions.ts';
import { decisionText } from '../intake/earlier-reports.tsx';
import { readingOf } from '../intake/report-reading.ts';
import { AnnexView } from '../ui/annex-view.tsx';
import { ReadingView } from '../ui/reading-view.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import type { ChildFile } from './register-api.ts';
import styles from './register.module.css';

type Report = ChildFile['reports'][number];

/** One report of the akt: what it was about, what was assessed and decided, and the whole text on request. */
export function ReportInFile({ report, open }: { readonly report: Report; readonly open: boolean }): ReactNode {
  const read = readingOf(report.parts, { ageOnArrival: report.ageThen, arrivedAt: report.arrivedAt });
  return (
    <Sheet>
      <h2>
        {dayText(report.arrivedAt)}
        {report.ageThen === null ? '' : ` · ${report.ageThen} år`}
      </h2>
      <p>
        <strong>{report.concern ?? 'Oron är inte angiven'}</strong>
      </p>
      <p className="t-quiet">
        {report.arendenummer} · inkom {momentText(report.arrivedAt)} från {report.senderName}
        {report.historical ? ' · äldre, införd av nämnden' : ''}
      </p>
      {report.safetyAssessments.map((one) => (
        <p key={one.recordedAt}>
          Skyddsbedömning {momentText(one.madeAt)}: {safetyOutcomeLabels[one.outcome].toLowerCase()}. {one.reasons} ({one.byName})
        </p>
      ))}
      <p>{decisionText(report)}</p>
      <details open={open}>
        <summary className={styles.summary}>Hela anmälan</summary>
        <div className={styles.reading}>
          {read ? <ReadingView reading={read.reading} level={3} /> : <p>Sidan är äldre än servern. Ladda om den.</p>}
          {read?.annex ? <AnnexView annex={read.annex} level={3} /> : null}
        </div>
      </details>
    </Sheet>
  );
}
