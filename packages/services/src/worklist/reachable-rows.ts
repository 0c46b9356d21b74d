import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { withoutBarred } from '../intake/without-barred.ts';

/** More than the largest nämnd has open at once. */
const MOST_OPEN = 1000;

/** What is open at the nämnd, as this person may know of it: rows behind a behörighetsspärr are not there, nor counted. */
export async function reachableRows(ctx: ServiceContext, subject: Subject, board: BoardStore): Promise<ArrivedRow[]> {
  const rows = await board.arrived({ open: true, limit: MOST_OPEN });
  return (await withoutBarred(ctx, subject, board, rows)).filter(isOpen);
}

/** Open by itself, or with something unread about it that this person may know of: no row is there for the sake of what is shut (T-4). */
function isOpen({ awaited, answersUnread, followUps }: ArrivedRow): boolean {
  return awaited !== '' || answersUnread > 0 || followUps.some((one) => one.firstOpenedAt === null);
}
