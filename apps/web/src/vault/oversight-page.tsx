import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { freshList } from '../api/query-client.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { momentText } from '../ui/swedish-time.ts';
import { type Column, Table } from '../ui/table.tsx';
import { daysText } from './naming-words.ts';
import { oversightKey, readOversight, type VaultOversight } from './vault-api.ts';

/** For the unit head and the log reviewer: who has opened where protected persons are, and who may. Numbers and persons, never what was read. */
export function VaultOversightPage(): ReactNode {
  const oversight = useQuery({ queryKey: oversightKey, queryFn: readOversight, ...freshList });
  return (
    <div className="t-page">
      <PageHeading lead="Vem som har läst var någon skyddad är, när och i vilket ärende, och vem som får göra det. Vad som stod visas inte här.">
        Skyddade uppgifter
      </PageHeading>
      {oversight.isPending ? <Loading what="listan" /> : null}
      {oversight.isError ? <ProblemNotice error={oversight.error} retry={() => void oversight.refetch()} /> : null}
      {oversight.data ? <Lists oversight={oversight.data} /> : null}
    </div>
  );
}

function Lists({ oversight: { total, openings, namings } }: { readonly oversight: VaultOversight }): ReactNode {
  return (
    <>
      <Sheet title={total === 1 ? '1 öppning' : `${total} öppningar`}>
        {openings.length === 0 ? (
          <EmptyState title="Ingen har öppnat någon skyddad uppgift" />
        ) : (
          <Table caption="Öppningar av skyddad uppgift, nyast först" columns={openingColumns} rows={openings} rowKey={({ id }) => id} />
        )}
        {total > openings.length ? <p className="t-quiet">De {openings.length} senaste visas. Äldre står i loggen.</p> : null}
      </Sheet>
      <Sheet title="Namngivna">
        {namings.length === 0 ? (
          <EmptyState title="Ingen är namngiven">
            <p>Enhetschefen namnger på barnets anmälan eller akt.</p>
          </EmptyState>
        ) : (
          <Table caption="Vem som får öppna, nyast först" columns={namingColumns} rows={namings} rowKey={({ id }) => id} />
        )}
      </Sheet>
    </>
  );
}

const openingColumns: readonly Column<VaultOversight['openings'][number]>[] = [
  { title: 'Vem', names: true, cell: ({ userName }) => userName },
  { title: 'När', cell: ({ openedAt }) => momentText(openedAt) },
  { title: 'Ärende', cell: ({ arendenummer }) => <span className="t-nowrap">{arendenummer}</span> },
];

const namingColumns: readonly Column<VaultOversight['namings'][number]>[] = [
  { title: 'Vem', names: true, cell: ({ userName }) => userName },
  {
    title: 'Ärende',
    cell: ({ arendenummer }) => (arendenummer ? <span className="t-nowrap">{arendenummer}</span> : 'En akt utan anmälningar'),
  },
  {
    title: 'Dagar',
    cell: (naming) => (
      <StatusMark kind={naming.inForce ? 'ongoing' : 'none'}>
        {naming.ended ? 'Avslutad. ' : naming.inForce ? 'Gäller. ' : 'Gäller inte i dag. '}
        {daysText(naming)}
      </StatusMark>
    ),
  },
  {
    title: 'Namngiven av',
    cell: ({ namedByName, self }) => (self ? <StatusMark kind="attention">{namedByName}, sig själv</StatusMark> : namedByName),
  },
  { title: 'Skäl', cell: ({ reason }) => reason },
];
