import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';

/** Logins looked through for an earlier one of the same person. */
const LOGINS_MOST = 200;

/**
 * When this person last opened the akt before this login; null for the first time. What came in the meantime stays new for the whole login, however often the
 * page is opened anew in it. Known from openings, nothing is ticked.
 */
export async function lastRead(ctx: ServiceContext, subject: Subject, board: BoardStore, object: OpenedObject): Promise<Instant | null> {
  const directory = await ctx.stores.directory();
  const earlier = await board.openedBefore(object, ctx.clock.now(), LOGINS_MOST);
  for (const { login, at } of earlier) {
    if (login === subject.loginId) continue;
    if ((await directory.login(login))?.userId === subject.userId) return at;
  }
  return null;
}
