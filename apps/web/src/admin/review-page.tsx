import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../api/query-client.ts';
import styles from '../barriers/barriers.module.css';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { FlaggedCard } from './flagged-card.tsx';
import { oddUseKey, type OddUseView, readOddUse, type Sample } from './oversight-api.ts';
import { SampleCard } from './sample-card.tsx';

/** Granskning: every flagged search and opening, and the users drawn for each month, until somebody else has signed them. */
export function ReviewPage(): ReactNode {
  const page = useQuery({ queryKey: oddUseKey, queryFn: readOddUse, ...freshList });
  return (
    <div className="t-page">
      <PageHeading lead="Flaggade sökningar och var tionde användare, som lottas varje månad. Vad någon har sökt på visas inte. Att du läser här loggas.">
        Granskning av sökningar
      </PageHeading>
      {page.isPending ? <Loading what="listan" /> : null}
      {page.isError ? <ProblemNotice error={page.error} retry={() => void page.refetch()} /> : null}
      {page.data ? <ToReview view={page.data} /> : null}
    </div>
  );
}

function ToReview({ view: { flagged, samples, withheld } }: { readonly view: OddUseView }): ReactNode {
  const waiting = flagged.filter(({ reviews }) => reviews.length === 0);
  const reviewed = flagged.filter(({ reviews }) => reviews.length > 0);
  const isSeen = ({ drawn }: Sample) => drawn.every(({ reviews }) => reviews.length > 0);
  const [left, seen] = [samples.filter((one) => !isSeen(one)), samples.filter(isSeen)];
  return (
    <>
      {withheld ? (
        <Notice kind="warning" title="Du är spärrad från något som är flaggat">
          <p>Det visas inte för dig. Någon annan måste granska det.</p>
        </Notice>
      ) : null}
      <section className="t-stack" aria-label="Flaggat">
        <h2>Flaggat att granska</h2>
        {waiting.length === 0 ? (
          <Sheet>
            <EmptyState title="Inget väntar på granskning">
              <p>En sökning som är ovanlig står här genast. Den som sökte har inte stoppats.</p>
            </EmptyState>
          </Sheet>
        ) : null}
        {waiting.map((one) => (
          <FlaggedCard key={one.seq} flagged={one} />
        ))}
        {reviewed.length > 0 ? (
          <details className={styles.fold}>
            <summary>Granskade ({reviewed.length})</summary>
            <div className="t-stack">
              {reviewed.map((one) => (
                <FlaggedCard key={one.seq} flagged={one} />
              ))}
            </div>
          </details>
        ) : null}
      </section>
      <section className="t-stack" aria-label="Lottade användare">
        <h2>Lottade användare</h2>
        <p className="t-reading-prose">
          Varje månad lottas var tionde användare på varje enhet, minst en. Lotten kommer ur loggen själv: månadens sista rad. Ingen kan
          välja den, och den som har loggen kan dra om och få samma svar.
        </p>
        {samples.length === 0 ? (
          <Sheet>
            <EmptyState title="Ingen månad är slut än">
              <p>De första lottas när månaden är slut.</p>
            </EmptyState>
          </Sheet>
        ) : null}
        {left.map((one) => (
          <SampleCard key={one.month} sample={one} />
        ))}
        {seen.length > 0 ? (
          <details className={styles.fold}>
            <summary>Granskade månader ({seen.length})</summary>
            <div className="t-stack">
              {seen.map((one) => (
                <SampleCard key={one.month} sample={one} />
              ))}
            </div>
          </details>
        ) : null}
      </section>
    </>
  );
}
