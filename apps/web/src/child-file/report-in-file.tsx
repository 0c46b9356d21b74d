import { safetyOutcomeList } from '@tidig/domain/vocabulary/intake.ts';
import type { ReactNode } from 'react';
import { decisionText, ReadReport } from '../intake/earlier-reports.tsx';
import { noticeLabels } from '../intake/follow-up-marks.tsx';
import { FollowUps } from '../intake/follow-ups.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';

type Report = ChildFile['reports'][number];

/** One report of the akt: what it was about, what was assessed and decided. Its text is opened by an act of its own, with the akt's reason. */
export function ReportInFile({ report, fileId }: { readonly report: Report; readonly fileId: string }): ReactNode {
  return (
    <Sheet>
      <h2>
        {dayText(report.arrivedAt)}
        {report.ageThen === null ? '' : ` · ${report.ageThen} år`}
      </h2>
      <p>
        <strong>
          {report.concern ?? (report.kind === 'LUL' || report.kind === 'PL6' ? noticeLabels[report.kind] : 'Oron är inte angiven')}
        </strong>
      </p>
      <p className="t-quiet">
        {report.arendenummer} · inkom {momentText(report.arrivedAt)} från {report.senderName}
        {report.historical ? ' · äldre, införd av nämnden' : ''}
      </p>
      {report.safetyAssessments.map((one) => (
        <p key={one.recordedAt}>
          Skyddsbedömning {momentText(one.madeAt)}: {safetyOutcomeList.labels[one.outcome].toLowerCase()}. {one.reasons} ({one.byName})
        </p>
      ))}
      <p>{decisionText(report)}</p>
      <FollowUps followUps={report.followUps} within={{ childFile: fileId }} listKey={['child-file', fileId]} />
      <ReadReport row={report} within={{ childFile: fileId }} listKey={['child-file', fileId]} />
    </Sheet>
  );
}
