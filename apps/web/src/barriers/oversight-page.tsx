import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../api/query-client.ts';
import { useSession } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { BarrierList } from './barrier-list.tsx';
import { type Oversight, oversightKey, readOversight } from './barriers-api.ts';
import styles from './barriers.module.css';
import { EmergencyCard } from './emergency-card.tsx';
import { LookUps } from './look-ups.tsx';

/** Spärrar och nödöppningar: what is to be reviewed first, then who is shut out of what, then whose searches came upon a spärr. */
export function OversightPage(): ReactNode {
  const { membership } = useSession();
  const page = useQuery({ queryKey: oversightKey, queryFn: readOversight, ...freshList });
  const administers = membership.role === 'board-administrator';
  return (
    <div className="t-page">
      <PageHeading lead={administers ? leadOfAdministrator : lead}>Spärrar och nödöppningar</PageHeading>
      {page.isPending ? <Loading what="listan" /> : null}
      {page.isError ? <ProblemNotice error={page.error} retry={() => void page.refetch()} /> : null}
      {page.data && !administers ? <Emergencies emergencies={page.data.emergencies} /> : null}
      {page.data ? <BarrierList barriers={page.data.barriers} /> : null}
      {page.data && !administers ? <LookUps lookUps={page.data.lookUps} /> : null}
    </div>
  );
}

const lead = 'Vem som är spärrad från vad, och varje gång någon har läst ändå. Inget av det som har lästs visas här.';
const leadOfAdministrator = 'Här står bara spärrar som ingen enhetschef kan avgöra, eftersom alla enhetschefer är spärrade.';

function Emergencies({ emergencies }: { readonly emergencies: Oversight['emergencies'] }): ReactNode {
  const waiting = emergencies.filter(({ reviews }) => reviews.length === 0);
  const reviewed = emergencies.filter(({ reviews }) => reviews.length > 0);
  return (
    <section className="t-stack" aria-label="Nödöppningar">
      <h2>Nödöppningar att granska</h2>
      {waiting.length === 0 ? (
        <Sheet>
          <EmptyState title="Inget väntar på granskning">
            <p>När någon gör en nödöppning står den här genast. Den ska granskas inom tre arbetsdagar.</p>
          </EmptyState>
        </Sheet>
      ) : null}
      {waiting.map((one) => (
        <EmergencyCard key={one.id} emergency={one} />
      ))}
      {reviewed.length > 0 ? (
        <details className={styles.fold}>
          <summary>Granskade ({reviewed.length})</summary>
          <div className="t-stack">
            {reviewed.map((one) => (
              <EmergencyCard key={one.id} emergency={one} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}
