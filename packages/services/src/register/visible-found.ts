import type { Subject } from '@tidig/domain/access/roles.ts';
import type { BoardStore, Found } from '@tidig/store/port/board.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';

/** What a look-up found, less what a behörighetsspärr shuts to this person; `hidden` tells that something was taken away (T-4). A nödöppning changes nothing here. */
export async function visibleFound(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  found: Found,
): Promise<Found & { readonly hidden: boolean }> {
  const shut = await shutTo(ctx, subject, board);
  const hits = found.hits.filter(
    (hit) => !shut.is('child-file', hit.childFile.id) && !hit.reports.some((report) => shut.is('report', report.id)),
  );
  const unlinked = found.unlinked
    .filter((row) => !shut.is('report', row.id))
    .map((row) => ({ ...row, followUps: row.followUps.filter(({ id }) => !shut.is('report', id)) }));
  return { hits, unlinked, hidden: hits.length < found.hits.length || unlinked.length < found.unlinked.length };
}
