import { expectDone } from '@tidig/db/seed/acts.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import type { BoardRow } from '@tidig/services/worklist/board-view.ts';
import type { World } from '../../support/world.ts';

/** The board as somebody sees it. */
export async function boardOf(world: World, username = 'karin.ek'): Promise<readonly BoardRow[]> {
  return expectDone(await listArrived(world.ctx, await world.as(username))).rows;
}

/** One row of it. Throws when it is not there. */
export async function rowOf(world: World, id: string, username = 'karin.ek'): Promise<BoardRow> {
  const row = (await boardOf(world, username)).find((one) => one.id === id);
  if (!row) throw new Error('the row is not on the board');
  return row;
}
