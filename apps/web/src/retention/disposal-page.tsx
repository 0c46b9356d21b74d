import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ProposeDisposal } from './propose-disposal.tsx';
import { type DisposalView, readDisposal } from './retention-api.ts';
import { WaitingDisposal } from './waiting-disposal.tsx';

const queryKey = ['disposal'] as const;

/** Gallring: what is due, proposed by one person and approved by another (SoL 16 kap.). By number, never by name. */
export function DisposalPage(): ReactNode {
  const client = useQueryClient();
  const list = useQuery({ queryKey, queryFn: readDisposal, gcTime: 0 });
  const onView = (view: DisposalView) => client.setQueryData(queryKey, view);
  return (
    <div className="t-page">
      <PageHeading lead="Det som har sparats så länge som lagen säger ska förstöras. En person föreslår, en annan godkänner.">
        Gallring
      </PageHeading>
      {list.isPending ? <Loading what="gallringslistan" /> : null}
      {list.isError ? <ProblemNotice error={list.error} retry={() => void list.refetch()} /> : null}
      {list.data ? <List key={list.data.proposed?.id ?? 'due'} view={list.data} onView={onView} /> : null}
    </div>
  );
}

type ListProps = { readonly view: DisposalView; readonly onView: (view: DisposalView) => void };

function List({ view, onView }: ListProps): ReactNode {
  return (
    <>
      {view.hidden ? (
        <Notice kind="warning" title="Listan är inte fullständig">
          <p>Du är spärrad från något som ska gallras. Be en annan att se till det.</p>
        </Notice>
      ) : null}
      {view.kommunUnknown ? (
        <Notice kind="warning" title="Listan går inte att ta fram">
          <p>Adressboken säger inte vilken kommun nämnden hör till. Lägg in nämndens sida i adressboken. Innan dess gallras inget.</p>
        </Notice>
      ) : null}
      {view.proposed ? (
        <WaitingDisposal view={view} proposed={view.proposed} onView={onView} />
      ) : view.kommunUnknown ? null : view.rows.length === 0 ? (
        <Sheet>
          <EmptyState title="Inget ska gallras nu">
            <p>Här står akter och anmälningar när deras tid har gått ut. Titta igen varje år.</p>
          </EmptyState>
        </Sheet>
      ) : (
        <ProposeDisposal view={view} onView={onView} />
      )}
    </>
  );
}
