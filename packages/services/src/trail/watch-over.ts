import type { StoreName } from '@tidig/store/port/stores.ts';
import type { ServiceContext } from '../context.ts';
import { compareTallies } from './compare-tallies.ts';
import { sendTallies, toldDays } from './tally.ts';
import { watchArrivals } from './watch-arrivals.ts';
import { compareReceipts, organisationIn, watchReceipts } from './watch-receipts.ts';

/**
 * One round of watching over one store: what has no receipt, what nobody has opened, what does not agree with what others say. Safe at any time and as often
 * as one likes: what is to be done once a night is done once, also when the server was down that night. Gives how many alarms are new.
 */
export async function watchOver(ctx: ServiceContext, name: StoreName): Promise<number> {
  if (name === 'directory') return 0;
  const own = organisationIn(name);
  const isBoard = name.startsWith('board/');
  const store = isBoard ? await ctx.stores.board(own) : await ctx.stores.sender(own);
  let raised = await watchReceipts(ctx, store, name);
  if (isBoard) raised += (await watchArrivals(ctx, own)) + (await compareTallies(ctx, own));
  // Sealing the day's tallies is the mark that the night's work has been done.
  if ((await sendTallies(ctx, store, name)) > 0) {
    for (const day of toldDays(ctx.clock.now())) raised += await compareReceipts(ctx, store, name, day);
  }
  return raised;
}
