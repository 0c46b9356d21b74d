import { createHash } from 'node:crypto';
import { type ActiveUser, drawSample } from '@tidig/domain/access/odd-use-sample.ts';
import { momentsOf } from '@tidig/domain/access/odd-use-review.ts';
import { monthOf, type PlainMonth, plusMonths } from '@tidig/domain/base/months.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { LogSpan } from '@tidig/store/port/oversight.ts';
import type { Stores } from '@tidig/store/port/stores.ts';
import type { ServiceContext } from '../context.ts';

/** How many months back a draw is shown. */
const MONTHS_BACK = 12;

export type Drawn = ActiveUser & { readonly unitName: string | null; readonly rows: number };

/** One month's draw. `users`: how many were drawn among, over all units. */
export type Draw = { readonly month: PlainMonth; readonly span: LogSpan; readonly users: number; readonly drawn: readonly Drawn[] };

/** A month that is over is drawn once: the same log row gives the same draw. */
const known = new WeakMap<Stores, Map<string, Draw>>();

/** The draws of the months that are over, newest first: from the log's first month, twelve at most. */
export async function drawsOf(ctx: ServiceContext, board: BoardStore, own: OrganisationId): Promise<readonly Draw[]> {
  const began = await board.logBegan();
  if (began === null) return [];
  const draws: Draw[] = [];
  const last = plusMonths(monthOf(ctx.clock.now()), -1);
  for (let back = 0; back < MONTHS_BACK; back += 1) {
    const month = plusMonths(last, -back);
    if (month < monthOf(began)) break;
    const drawn = await drawOf(ctx, board, own, month);
    if (drawn) draws.push(drawn);
  }
  return draws;
}

/**
 * Those whose month is reviewed: one user in ten of each unit, ranked by SHA-256 of the month's last log row (its hash), the unit and the user. Made from the
 * log and the memberships alone, which never change afterwards: whoever draws again gets the same. Null while the month is not over, and for one without rows.
 */
export async function drawOf(ctx: ServiceContext, board: BoardStore, own: OrganisationId, month: PlainMonth): Promise<Draw | null> {
  if (month >= monthOf(ctx.clock.now())) return null;
  const { from, until } = momentsOf(month);
  const span = await board.logSpan(from, until);
  if (!span) return null;
  const drawnHere = known.get(ctx.stores) ?? new Map<string, Draw>();
  known.set(ctx.stores, drawnHere);
  const key = `${own} ${month} ${span.hash}`;
  const draw = drawnHere.get(key) ?? (await drawn(ctx, board, own, { month, span }));
  drawnHere.set(key, draw);
  return draw;
}

async function drawn(
  ctx: ServiceContext,
  board: BoardStore,
  own: OrganisationId,
  { month, span }: Pick<Draw, 'month' | 'span'>,
): Promise<Draw> {
  const staff = await (await ctx.stores.directory()).staffOf(own);
  const places = new Map<string, (typeof staff)[number]>(staff.map((row) => [row.id, row]));
  const active = (await board.actorsIn(span)).flatMap(({ userId, membership, rows }): Drawn[] => {
    const place = membership === null ? undefined : places.get(membership);
    return place ? [{ userId, unitId: place.unitId, unitName: place.unitName, rows }] : [];
  });
  const users = [...Map.groupBy(active, ({ userId, unitId }) => `${unitId ?? ''} ${userId}`).values()].map((one) => ({
    ...there(one[0]),
    rows: one.reduce((sum, { rows }) => sum + rows, 0),
  }));
  const rank = ({ unitId, userId }: ActiveUser) =>
    createHash('sha256')
      .update(JSON.stringify([span.hash, unitId, userId]))
      .digest('hex');
  return { month, span, users: users.length, drawn: drawSample(users, rank) };
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a group of users is empty');
  return value;
}
