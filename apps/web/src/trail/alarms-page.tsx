import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../api/query-client.ts';
import intake from '../intake/intake.module.css';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { AlarmCard } from './alarm-card.tsx';
import { type Alarm, alarmsKey, listAlarms } from './trail-api.ts';

/** Larm: what somebody must see to and answer for, the oldest first; then what has been answered. */
export function AlarmsPage(): ReactNode {
  const page = useQuery({ queryKey: alarmsKey, queryFn: listAlarms, ...freshList });
  return (
    <div className="t-page">
      <PageHeading lead="Tidig larmar när något inte har kommit fram, inte är öppnat eller inte stämmer. Ett larm står kvar tills någon har skrivit vad som är gjort.">
        Larm
      </PageHeading>
      {page.isPending ? <Loading what="larmen" /> : null}
      {page.isError ? <ProblemNotice error={page.error} retry={() => void page.refetch()} /> : null}
      {page.data ? <Lists alarms={page.data.alarms} /> : null}
    </div>
  );
}

function Lists({ alarms }: { readonly alarms: readonly Alarm[] }): ReactNode {
  const open = alarms.filter(({ answer }) => answer === null);
  const answered = alarms.filter(({ answer }) => answer !== null);
  return (
    <>
      <section className="t-stack" aria-label="Larm att svara på">
        <h2>Att svara på ({open.length})</h2>
        {open.length === 0 ? (
          <Sheet>
            <EmptyState title="Inga larm">
              <p>Allt som har skickats har kommit fram, och det som har kommit in är öppnat.</p>
            </EmptyState>
          </Sheet>
        ) : null}
        {open.map((one) => (
          <AlarmCard key={one.id} alarm={one} />
        ))}
      </section>
      {answered.length > 0 ? (
        <details className={intake.fold}>
          <summary>Senast besvarade ({answered.length})</summary>
          <div className="t-stack">
            {answered.map((one) => (
              <AlarmCard key={one.id} alarm={one} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}
