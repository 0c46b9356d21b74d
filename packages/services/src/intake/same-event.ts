import { PROTECTED_CHILD } from '@tidig/domain/labels/protected.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { type ArrivedView, arrivedView, type OpenRow } from './arrived-view.ts';
import { withoutBarred } from './without-barred.ts';

/** A row on a protected child of the event: the mark and when it came in. Not even the reference, which would tell one from another (T-11). */
export type ProtectedInEvent = Pick<ArrivedView, 'id' | 'arrivedAt' | 'childLabel'> & { readonly protectedPerson: true };
export type SameEventRow = OpenRow | ProtectedInEvent;

/**
 * The reports on other children in the same event, as a list may show them (L-45), newest first; none that is shut to this person by
 * behörighetsspärr (T-4). Each is opened by an act of its own. Of a protected child there is the mark.
 */
export async function sameEventViews(ctx: ServiceContext, subject: Subject, board: BoardStore, row: ArrivedRow): Promise<SameEventRow[]> {
  const rows = await withoutBarred(ctx, subject, board, await board.inSameEvent(row.id));
  const views = rows.map((one) => arrivedView(one, ctx.clock.now()));
  return views.map(inEvent);
}

function inEvent(view: ArrivedView): SameEventRow {
  const { id, arrivedAt } = view;
  return view.protectedPerson ? { id, arrivedAt, childLabel: PROTECTED_CHILD, protectedPerson: true } : { ...view, protectedPerson: false };
}
