import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { clockOf, dayOf, type Instant, plusDays, plusMinutes, type PlainDate } from '@tidig/domain/base/time.ts';
import type { Tally } from '@tidig/domain/exchange/tally.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { tryTally } from '../exchange/read-parts.ts';
import { raise } from './raise.ts';
import { counted, countedKinds, DAYS_BACK, momentsOf, tallyOf } from './tally.ts';

/** A day's tally that has not come by then, the day after, does not come by itself. */
const MISSED_AT = '12:00';
const TWO_WEEKS = 14 * 24 * 60;
/** A tally is compared again and again for so long after it came, so that a stop in between leaves none uncompared. */
const FRESH_MINUTES = 12 * 60;

type Told = { readonly from: OrganisationId; readonly tally: Tally; readonly arrivedAt: Instant };

/**
 * Compares what each sender says it sent on each of the last days with what is here, and alarms where number or hash differ, and where a sender that has
 * written here says nothing. Gives how many alarms are new. What comes late is compared when it comes.
 */
export async function compareTallies(ctx: ServiceContext, own: OrganisationId): Promise<number> {
  const board = await ctx.stores.board(own);
  const now = ctx.clock.now();
  const told = await toldLately(board, now);
  let raised = 0;
  const fresh = plusMinutes(now, -FRESH_MINUTES);
  for (const { from, tally } of told.filter(({ arrivedAt }) => arrivedAt >= fresh))
    raised += await compareOne(ctx, board, own, from, tally);
  for (const day of missableDays(now)) raised += await missing(ctx, board, own, day, told);
  return raised;
}

async function toldLately(board: BoardStore, now: Instant): Promise<readonly Told[]> {
  const rows = await board.exchanged('in', { from: plusMinutes(now, -(DAYS_BACK + 1) * 24 * 60), until: plusMinutes(now, 24 * 60) }, [
    'tally',
  ]);
  const told: Told[] = [];
  for (const { envelope, receipt } of rows) {
    const body = await board.bodyOf('in', envelope.id);
    const tally = body && tryTally(body);
    if (tally && receipt) told.push({ from: envelope.from, tally, arrivedAt: receipt.arrivedAt });
  }
  return told;
}

async function compareOne(
  ctx: ServiceContext,
  board: BoardStore,
  own: OrganisationId,
  from: OrganisationId,
  theirs: Tally,
): Promise<number> {
  const moments = momentsOf(theirs.day);
  const ours = tallyOf(theirs.day, counted(await board.exchanged('in', moments, countedKinds), from, own));
  if (ours.count === theirs.count && ours.hash === theirs.hash) return 0;
  const isNew = await raise(ctx, board, {
    code: 'AVSTAMNING_SKILJER',
    which: `${from} ${theirs.day}`,
    organisation: from,
    since: moments.from,
    day: theirs.day,
    ours: ours.count,
    theirs: theirs.count,
  });
  return isNew ? 1 : 0;
}

/** Days whose tally should have come by now. */
function missableDays(now: Instant): readonly PlainDate[] {
  const newest = clockOf(now).slice(11) >= MISSED_AT ? 1 : 2;
  return Array.from({ length: DAYS_BACK }, (_, index) => plusDays(dayOf(now), -newest - index));
}

/** Senders that wrote on that day, or that told of days before it, and are silent of this one. */
async function missing(
  ctx: ServiceContext,
  board: BoardStore,
  own: OrganisationId,
  day: PlainDate,
  told: readonly Told[],
): Promise<number> {
  const moments = momentsOf(day);
  const senders = new Set([
    ...(await board.correspondents('in', moments, countedKinds)),
    ...(await board.correspondents('in', { from: plusMinutes(moments.from, -TWO_WEEKS), until: moments.from }, ['tally'])).filter((id) =>
      told.some((one) => one.from === id && one.tally.day < day),
    ),
  ]);
  senders.delete(own);
  let raised = 0;
  for (const from of senders) {
    if (told.some((one) => one.from === from && one.tally.day === day)) continue;
    const finding = { code: 'AVSTAMNING_SAKNAS', which: `${from} ${day}`, organisation: from, since: moments.from, day } as const;
    if (await raise(ctx, board, finding)) raised += 1;
  }
  return raised;
}
