import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LogTable } from './log-table.tsx';
import { readDrawnRows } from './oversight-api.ts';

type DrawnRowsTableProps = { readonly month: string; readonly person: string; readonly name: string };

const firstPage: number | null = null;

/** What a drawn person did in the month, newest first. */
export function DrawnRowsTable({ month, person, name }: DrawnRowsTableProps): ReactNode {
  const log = useInfiniteQuery({
    queryKey: ['drawn-rows', month, person],
    queryFn: ({ pageParam }) => readDrawnRows({ month, person, before: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.nextBefore,
    staleTime: Infinity,
    gcTime: 0,
  });
  if (log.isPending) return <Loading what="raderna" />;
  if (log.isError) return <ProblemNotice error={log.error} retry={() => void log.refetch()} />;
  const rows = log.data.pages.flatMap((page) => page.rows).map((row) => ({ ...row, actorName: name }));
  return (
    <>
      {log.data.pages[0]?.withheld ? <p>Rader om det du är spärrad från visas inte för dig.</p> : null}
      <LogTable rows={rows} />
      {log.hasNextPage ? (
        <div className="t-more">
          <Button variant="secondary" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            Visa äldre rader
          </Button>
        </div>
      ) : null}
    </>
  );
}
