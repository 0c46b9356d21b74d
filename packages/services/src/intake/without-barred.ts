import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';

/** The rows that no behörighetsspärr hides from this person: neither the report's own nor that of its akt (T-4). So with what follows them. */
export async function withoutBarred(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  rows: readonly ArrivedRow[],
): Promise<ArrivedRow[]> {
  const barred = await board.barredObjects(subject.userId, dayOf(ctx.clock.now()));
  if (barred.length === 0) return [...rows];
  const hidden = new Set(barred.map(({ kind, id }) => `${kind}/${id}`));
  return rows
    .filter((row) => !hidden.has(`report/${row.id}`) && !(row.link && hidden.has(`child-file/${row.link.childFileId}`)))
    .map((row) => ({ ...row, followUps: row.followUps.filter(({ id }) => !hidden.has(`report/${id}`)) }));
}
