import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem, isBarred } from '../api/problem.ts';
import { BarredPage } from '../barriers/barred-page.tsx';
import { BarrierPanel } from '../barriers/barrier-panel.tsx';
import { EmergencyBanner } from '../barriers/emergency-banner.tsx';
import { AnnexView } from '../ui/annex-view.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ReadingView } from '../ui/reading-view.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { AskPanel } from '../asking/ask-panel.tsx';
import { WorkPanel, WorkSteps } from '../assessment/work-panel.tsx';
import { ElsewherePanel } from '../elsewhere/elsewhere-panel.tsx';
import { ForwardedFrom, ForwardPanel } from '../asking/forward-panel.tsx';
import { Attachments } from './attachments.tsx';
import { ChildFilePanel } from './child-file-panel.tsx';
import { noticeLabels } from './follow-up-marks.tsx';
import { FollowUpPage } from './follow-up-page.tsx';
import { FollowUps } from './follow-ups.tsx';
import { openReport, readReport, type ReceivedReport } from './intake-api.ts';
import styles from './intake.module.css';
import { MissingPanel } from './missing-panel.tsx';
import { PrintPanel } from './print-panel.tsx';
import { contextOf, readingOf } from './report-reading.ts';
import { JournalPanel } from '../journal/journal-panel.tsx';
import { ReceptionPanel } from '../taking-in/reception-panel.tsx';
import { TrailPanel } from '../trail/trail-panel.tsx';
import { SameEvent } from './same-event.tsx';
import { hiddenBecause } from '../vault/hidden-because.ts';
import { NamingPanel } from '../vault/naming-panel.tsx';
import { ProtectionPanel } from '../vault/protection-panel.tsx';
import { VaultPanel } from '../vault/vault-panel.tsx';
import { EventTabs } from '../worklist/event-tabs.tsx';

const route = getRouteApi('/mottagning/$id');

/** The new report to the left; what it leads to and what the register knows of the child to the right. */
export function ReceivedReportPage(): ReactNode {
  const { id } = route.useParams();
  const report = useQuery({ queryKey: ['received', id], queryFn: () => readReport(id), gcTime: 0 });
  if (report.isPending) return <Loading what="anmälan" />;
  // An answer that did not come takes nothing away; one that says no does. What is typed stays either way.
  if (report.isError && (report.data === undefined || saysNo(report.error))) return <NotOpen id={id} error={report.error} />;
  return <Opened report={report.data} />;
}

function saysNo(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 403 || error.status === 404);
}

/** Reached by a link, a reload or an hour later: opening is an act, so the person does it. */
function NotOpen({ id, error }: { readonly id: string; readonly error: unknown }): ReactNode {
  const queries = useQueryClient();
  const open = useMutation({
    mutationFn: () => openReport(id),
    onSuccess: () => queries.resetQueries({ queryKey: ['received', id] }),
  });
  if (isBarred(error) || isBarred(open.error)) return <BarredPage object={{ kind: 'report', id }} />;
  const closed = error instanceof ApiProblem && error.code === 'opening-required';
  return (
    <div className="t-page t-page-text">
      <PageHeading>{closed ? 'Anmälan är inte öppnad' : 'Anmälan kan inte visas'}</PageHeading>
      {closed ? (
        <Sheet>
          <p>Öppna anmälan för att läsa den. Det loggas att du har gjort det.</p>
          <Button loading={open.isPending} onClick={() => open.mutate()}>
            Öppna anmälan
          </Button>
        </Sheet>
      ) : (
        <ProblemNotice error={error} retry={() => void queries.resetQueries({ queryKey: ['received', id] })} />
      )}
      {open.isError ? <ProblemNotice error={open.error} /> : null}
      <p>
        <Link to="/mottagning">Till mottagningens tavla</Link>
      </p>
    </div>
  );
}

function Opened({ report }: { readonly report: ReceivedReport }): ReactNode {
  return report.follows ? <FollowUpPage report={report} follows={report.follows} /> : <ReportPage report={report} />;
}

function ReportPage({ report }: { readonly report: ReceivedReport }): ReactNode {
  const what = report.row.notice === null ? 'anmälan' : 'underrättelsen';
  const read = readingOf(report.parts, contextOf(report));
  // Until it lies in an akt that is what comes first; afterwards it is seldom asked for.
  const toBeLinked = report.childFile === null && !report.childFileShut && report.row.forChildFile;
  // Then it is printed where the rest is concluded.
  const concluded = report.row.covered && report.row.decision !== null;
  return (
    <div className="t-page">
      {report.emergency ? (
        <EmergencyBanner object={{ kind: 'report', id: report.row.id }} until={report.emergency.until} />
      ) : (
        <Notice>
          <p>
            Du läser {what} <strong>{report.row.arendenummer}</strong> för att handlägga den. Det loggas.
          </p>
        </Notice>
      )}
      <EventTabs report={report} />
      <PageHeading lead={`Inkom ${momentText(report.row.arrivedAt)} från ${report.senderName}. Anmälan ${report.anmalningsnummer}.`}>
        {read?.reading.subject ?? report.row.childLabel}
      </PageHeading>
      <ForwardedFrom report={report} />
      {/* Before the report itself: what is wrong, or new, changes how it is read. */}
      {report.followUps.length === 0 ? null : (
        <Sheet title="Har kommit in efter anmälan">
          <FollowUps followUps={report.followUps} within={{ task: report.row.id }} listKey={['received', report.row.id]} />
        </Sheet>
      )}
      <WorkSteps report={report} />
      {report.emergency || concluded ? null : <PrintPanel report={report} hasAnnex={read?.annex != null} what={what} />}
      <div className={styles.beside}>
        <div className={styles.side}>
          <Sheet title={report.row.notice === null ? 'Den nya anmälan' : `Underrättelse (${noticeLabels[report.row.notice]})`}>
            <VaultPanel report={report} />
            {read ? <ReadingView reading={read.reading} level={3} /> : <p>Sidan är äldre än servern. Ladda om den.</p>}
            <Attachments report={report} />
          </Sheet>
          {read?.annex ? <AnnexView annex={read.annex} /> : null}
        </div>
        <div className={styles.side}>
          {toBeLinked ? <ChildFilePanel report={report} /> : null}
          <WorkPanel report={report} hasAnnex={read?.annex != null} toCaseSystem={<ElsewherePanel report={report} />} />
          <AskPanel report={report} />
          <SameEvent rows={report.sameEvent} />
          {toBeLinked ? null : <ChildFilePanel report={report} />}
          {report.emergency ? null : <Guarded report={report} />}
          <ForwardPanel report={report} />
          <MissingPanel report={report} />
          <TrailPanel reportId={report.row.id} />
          <ReceptionPanel reportId={report.row.id} />
          <JournalPanel object={{ kind: 'report', id: report.row.id }} mayPrint={!report.emergency} />
        </div>
      </div>
    </div>
  );
}

/** Who is protected from whom, and who may not read. */
function Guarded({ report }: { readonly report: ReceivedReport }): ReactNode {
  const object = { kind: 'report', id: report.row.id } as const;
  return (
    <>
      <NamingPanel child={object} hidden={report.protection.hidden} />
      <ProtectionPanel child={object} protectedNow={report.row.protectedPerson} hidden={hiddenBecause(report)} />
      <BarrierPanel object={object} />
    </>
  );
}
