import type { ReactNode } from 'react';
import { ReadReport } from '../intake/earlier-reports.tsx';
import { FollowUps } from '../intake/follow-ups.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { dayText, momentText } from '../ui/swedish-time.ts';
import type { ChildFile } from './child-file-api.ts';
import styles from './child-file.module.css';
import { FileDocuments } from './file-documents.tsx';
import { ageOf, concernOf, disposalOf, outcomeOf, reportAnchor } from './report-words.ts';

type Report = ChildFile['reports'][number];

/** One report of the akt: what it was about, what was assessed and decided. Its text is opened by an act of its own, with the akt's reason. */
export function ReportInFile({ report, fileId }: { readonly report: Report; readonly fileId: string }): ReactNode {
  const within = { childFile: fileId };
  const listKey = ['child-file', fileId];
  return (
    <Sheet>
      <div className={styles.reportHead}>
        <h3 id={reportAnchor(report.id)} tabIndex={-1}>
          {dayText(report.arrivedAt)} · {ageOf(report)}
        </h3>
        {report.isNew ? <StatusMark kind="attention">Nytt</StatusMark> : null}
        <span className="t-quiet t-small">{report.arendenummer}</span>
      </div>
      <div>
        <p>
          <strong>{concernOf(report)}</strong>
        </p>
        <p>{outcomeOf(report)}</p>
        <p className="t-quiet t-small">
          Inkom {momentText(report.arrivedAt)} från {report.senderName}
          {report.historical ? ' · äldre, införd av nämnden' : ''} · {disposalOf(report)}
        </p>
      </div>
      <FollowUps followUps={report.followUps} within={within} listKey={listKey} />
      <ReadReport row={report} within={within} listKey={listKey} />
      <FileDocuments documents={report.documents} />
    </Sheet>
  );
}
