import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { freshList } from '../api/query-client.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { readLog, type LogRowView } from './admin-api.ts';
import { ChainMark } from './chain-mark.tsx';
import { LogTable } from './log-table.tsx';

/** Loggkontroll: who did what, newest first, and whether the log is whole. */
export function LogPage() {
  const log = useInfiniteQuery({
    queryKey: ['log'],
    queryFn: ({ pageParam }) => readLog(pageParam),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextBefore,
    ...freshList,
  });
  const newest = log.data?.pages[0];
  const rows = log.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <div className="t-page">
      <PageHeading lead="Allt som läses, söks och skrivs ut hos er. Att du läser loggen står också här.">Loggkontroll</PageHeading>
      {log.isPending ? <Loading what="loggen" /> : null}
      {newest?.chain ? <ChainMark chain={newest.chain} /> : null}
      {newest?.withheld ? (
        <Notice kind="warning" title="Du är spärrad från något i loggen">
          <p>De raderna visas inte för dig. En annan loggkontrollant måste granska dem.</p>
        </Notice>
      ) : null}
      {log.isError ? <ProblemNotice error={log.error} retry={() => void log.refetch()} /> : null}
      {log.data ? <Rows rows={rows} more={log.hasNextPage} busy={log.isFetchingNextPage} onMore={() => void log.fetchNextPage()} /> : null}
    </div>
  );
}

const firstPage: number | null = null;

function Rows({ rows, more, busy, onMore }: { rows: readonly LogRowView[]; more: boolean; busy: boolean; onMore: () => void }) {
  if (rows.length === 0) {
    return (
      <Sheet>
        <EmptyState title="Inget har hänt än." />
      </Sheet>
    );
  }
  return (
    <Sheet flush>
      <LogTable rows={rows} />
      {more ? (
        <div className="t-more">
          <Button variant="secondary" loading={busy} onClick={onMore}>
            Visa äldre rader
          </Button>
        </div>
      ) : null}
    </Sheet>
  );
}
