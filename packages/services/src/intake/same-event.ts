import { PROTECTED_CHILD } from '@tidig/domain/labels/protected.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { type ArrivedView, arrivedView } from './arrived-view.ts';
import { withoutBarred } from './without-barred.ts';

/**
 * The reports on other children in the same event, as a list may show them (L-45), newest first; none that is shut to this person by
 * behörighetsspärr (T-4). Each is opened by an act of its own. A protected child is there without its name.
 */
export async function sameEventViews(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow): Promise<ArrivedView[]> {
  const rows = await withoutBarred(ctx, subject, board, await board.inSameEvent(row.id));
  const views = await Promise.all(rows.map((one) => arrivedView(board, one, ctx.clock.now())));
  return views.map((view) => (view.protectedPerson ? { ...view, childLabel: PROTECTED_CHILD } : view));
}
