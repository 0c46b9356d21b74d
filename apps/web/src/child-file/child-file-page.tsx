import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { dayOf, isPlainDate } from '@tidig/domain/base/time.ts';
import { ageOn } from '@tidig/domain/identity/age.ts';
import { formatNumber } from '@tidig/domain/identity/number.ts';
import { type ReactNode, useRef, useState } from 'react';
import { ApiProblem, isBarred } from '../api/problem.ts';
import { clockNow } from '../assessment/made-when.ts';
import { BarredPage } from '../barriers/barred-page.tsx';
import { BarrierPanel } from '../barriers/barrier-panel.tsx';
import { EmergencyBanner } from '../barriers/emergency-banner.tsx';
import { SomethingHidden } from '../barriers/something-hidden.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { WhomToRing } from '../ui/protected-call.tsx';
import { JoinedBanner } from '../joining/joined-banner.tsx';
import { JoiningPanel } from '../joining/joining-panel.tsx';
import { TransferPanel } from '../transfer/transfer-panel.tsx';
import { PdfButton } from '../printing/pdf-button.tsx';
import { JournalPanel } from '../journal/journal-panel.tsx';
import { NamingPanel } from '../vault/naming-panel.tsx';
import { ProtectionPanel } from '../vault/protection-panel.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { dayText } from '../ui/swedish-time.ts';
import { type ChildFile, childFilePath, readChildFile } from './child-file-api.ts';
import styles from './child-file.module.css';
import { FileDocuments } from './file-documents.tsx';
import { FindPanel } from './find-panel.tsx';
import { News } from './news.tsx';
import { Overview } from './overview.tsx';
import { PurposeStrip } from './purpose-strip.tsx';
import { RelativesPanel } from './relatives-panel.tsx';
import { ReportInFile } from './report-in-file.tsx';
import { useMarkedHits } from './use-marked-hits.ts';

const route = getRouteApi('/akter/$id');

/** One child's akt in time order, under a live opening. The purpose stands on screen all the while. */
export function ChildFilePage(): ReactNode {
  const { id } = route.useParams();
  const file = useQuery({ queryKey: ['child-file', id], queryFn: () => readChildFile(id), gcTime: 0 });
  if (file.isPending) return <Loading what="akten" />;
  if (isBarred(file.error)) return <BarredPage object={{ kind: 'child-file', id }} />;
  if (file.isError) return <Closed error={file.error} retry={() => void file.refetch()} />;
  return <Opened file={file.data} />;
}

function Closed({ error, retry }: { readonly error: unknown; readonly retry: () => void }): ReactNode {
  const closed = error instanceof ApiProblem && error.code === 'opening-required';
  return (
    <div className="t-page t-page-text">
      <PageHeading>{closed ? 'Akten är inte öppnad' : 'Akten kan inte visas'}</PageHeading>
      {closed ? <p>Sök barnet igen, eller öppna akten från den anmälan som du handlägger. Då frågar vi varför och loggar det.</p> : null}
      {closed ? null : <ProblemNotice error={error} retry={retry} />}
      <p>
        <Link to="/sok">Till Sök barn</Link>
      </p>
    </div>
  );
}

function Opened({ file }: { readonly file: ChildFile }): ReactNode {
  const [searched, setSearched] = useState('');
  const below = useRef<HTMLDivElement>(null);
  useMarkedHits(below, searched);
  return (
    <div className={`t-page ${styles.page}`}>
      {file.emergency ? (
        <EmergencyBanner object={{ kind: 'child-file', id: file.id }} until={file.emergency.until} />
      ) : (
        <PurposeStrip file={file} />
      )}
      <PageHeading lead={leadOf(file)}>{file.label}</PageHeading>
      {file.protectedPerson ? <WhomToRing call={file.call} number={file.reports.at(-1)?.arendenummer ?? null} /> : null}
      {file.emergency ? null : <JoinedBanner fileId={file.id} task={file.task} purpose={file.purpose} />}
      {file.reportsHidden ? <SomethingHidden /> : null}
      <News file={file} />
      {file.reports.length > 0 ? <Overview file={file} today={new Date().toISOString()} /> : null}
      {file.emergency || file.reports.length === 0 ? null : <FindPanel fileId={file.id} onFound={setSearched} />}
      <div ref={below} className={styles.inFile}>
        <Reports file={file} />
        {file.documents.length === 0 ? null : (
          <Sheet title="Om akten som helhet">
            <FileDocuments documents={file.documents} />
          </Sheet>
        )}
      </div>
      {file.emergency ? null : <RelativesPanel file={file} />}
      <JournalPanel object={{ kind: 'child-file', id: file.id }} mayPrint={!file.emergency} />
      <TransferPanel fileId={file.id} />
      {file.emergency ? null : (
        <>
          <JoiningPanel fileId={file.id} />
          <NamingPanel child={{ kind: 'child-file', id: file.id }} hidden={file.protectedPerson} />
          <ProtectionPanel child={{ kind: 'child-file', id: file.id }} protectedNow={file.protectedPerson} />
          <BarrierPanel object={{ kind: 'child-file', id: file.id }} />
        </>
      )}
      <p className="t-quiet t-small">
        Här finns anmälningar från {dayText(file.registerFrom)}, och äldre som nämnden har fört in. Sök också i verksamhetssystemet.
      </p>
    </div>
  );
}

function Reports({ file }: { readonly file: ChildFile }): ReactNode {
  if (file.reports.length > 0) {
    return (
      <>
        <div className={styles.listHead}>
          <h2>Handlingar, nyast först</h2>
          {file.emergency ? null : (
            <PdfButton label="Skriv ut akten som bilaga" path={`${childFilePath(file.id)}/history-prints`} body={{}} fileName="akt.pdf" />
          )}
        </div>
        {file.reports.toReversed().map((report) => (
          <ReportInFile key={report.id} report={report} fileId={file.id} />
        ))}
      </>
    );
  }
  // Of an akt in which something is hidden nobody says that it is empty.
  if (file.reportsHidden) return null;
  return (
    <Sheet>
      <EmptyState title="Akten är tom">
        <p>Anmälningarna som låg här har flyttats till en annan akt.</p>
      </EmptyState>
    </Sheet>
  );
}

function leadOf(file: ChildFile): string {
  const birthDate = file.birthDate ?? '';
  const count = file.reports.length === 1 ? '1 anmälan' : `${file.reports.length} anmälningar`;
  const born = file.birthDate ? `född ${dayText(file.birthDate)}` : 'födelsedag okänd';
  const facts = [
    isPlainDate(birthDate) ? `${ageOn(birthDate, dayOf(clockNow()))}\u00a0år` : null,
    file.number ? formatNumber(file.number) : born,
    count,
    file.identityCertain ? 'identitet kontrollerad' : 'identitet inte kontrollerad',
    file.otherNames.length > 0 ? `även skrivet ${file.otherNames.join(', ')}` : null,
    `akten öppnad ${dayText(file.openedOn)}`,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
