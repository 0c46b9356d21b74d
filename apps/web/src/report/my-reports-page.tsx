import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { freshList } from '../api/query-client.ts';
import { useSession } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { listDrafts } from './draft/draft-api.ts';
import { DraftList } from './draft/draft-list.tsx';
import styles from './list.module.css';
import { NewReportLink } from './new-report-link.tsx';
import { UnitDraftAges } from './reminders/reminders-ages.tsx';
import { SentRows } from './sent/sent-rows.tsx';
import { UnitRows } from './sent/unit-reports.tsx';
import { UrgentPanel } from './urgent/urgent-panel.tsx';
import { allEntries, isOwn, useSent } from './sent/use-sent.ts';

/** Mina anmälningar: what is half-written, what has been sent and how far it has come, and the unit's. A unit head writes none. */
export function MyReportsPage(): ReactNode {
  const { membership } = useSession();
  if (membership.role !== 'officer') {
    return (
      <div className="t-page">
        <PageHeading lead="Det enheten har skickat, och hur långt det har kommit.">Enhetens anmälningar</PageHeading>
        <UnitDraftAges />
        <section className={styles.part}>
          <h2>Skickade</h2>
          <UnitRows all />
        </section>
      </div>
    );
  }
  return (
    <div className="t-page">
      <div className={styles.top}>
        <PageHeading lead="Det du har påbörjat, och hur långt det du har skickat har kommit.">Mina anmälningar</PageHeading>
        <NewReportLink />
      </div>
      <UrgentPanel />
      <Drafts />
      <Sent />
      <section className={styles.part}>
        <h2>Enhetens anmälningar</h2>
        <p className="t-quiet">Titta här först om en kollega kan ha anmält samma händelse.</p>
        <UnitRows />
      </section>
    </div>
  );
}

function Drafts(): ReactNode {
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: listDrafts, ...freshList });
  const heading = useHeadingInAddress('utkast', drafts.isSuccess);
  if (drafts.isPending) return <Loading what="utkast" />;
  if (drafts.isError) return <ProblemNotice error={drafts.error} retry={() => void drafts.refetch()} />;
  if (drafts.data.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 id="utkast" ref={heading} tabIndex={-1} className={styles.anchor}>
        Påbörjade
      </h2>
      <DraftList drafts={drafts.data} />
    </section>
  );
}

/** "Gå till utkasten" leads here, also when the list comes after the page. */
function useHeadingInAddress(id: string, here: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useLocation({ select: ({ hash, state }) => (hash === id ? (state.key ?? id) : null) });
  useEffect(() => {
    if (wanted === null || !here) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [wanted, here]);
  return heading;
}

function Sent(): ReactNode {
  const sent = useSent();
  if (sent.isPending) return <Loading what="skickade anmälningar" />;
  if (sent.isError) return <ProblemNotice error={sent.error} retry={() => void sent.refetch()} />;
  const entries = allEntries(sent.data).filter(isOwn);
  return (
    <section className={styles.part}>
      <h2>Skickade</h2>
      {entries.length === 0 ? (
        <Sheet flush>
          <EmptyState title="Du har inte skickat någon anmälan än.">
            <p>När du har skickat en ser du här när den är framme, när någon har läst den och vad nämnden svarar.</p>
          </EmptyState>
        </Sheet>
      ) : (
        <SentRows entries={entries} />
      )}
    </section>
  );
}
