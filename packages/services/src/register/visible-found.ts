import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { BoardStore, Found } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';

/** What a look-up found, less what a behörighetsspärr shuts to this person; `hidden` tells that something was taken away (T-4). */
export async function visibleFound(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  found: Found,
): Promise<Found & { readonly hidden: boolean }> {
  const barred = await board.barredObjects(subject.userId, dayOf(ctx.clock.now()));
  const shut = new Set(barred.map(({ kind, id }) => `${kind}/${id}`));
  const hits = found.hits.filter(
    (hit) => !shut.has(`child-file/${hit.childFile.id}`) && !hit.reports.some((report) => shut.has(`report/${report.id}`)),
  );
  const unlinked = found.unlinked
    .filter((row) => !shut.has(`report/${row.id}`))
    .map((row) => ({ ...row, followUps: row.followUps.filter(({ id }) => !shut.has(`report/${id}`)) }));
  return { hits, unlinked, hidden: hits.length < found.hits.length || unlinked.length < found.unlinked.length };
}
