import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import { groupsOf } from '@tidig/domain/intake/same-event-groups.ts';
import { comparePlaces, placeOf } from '@tidig/domain/intake/worklist.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { authorize } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { type BoardRow, boardView, factsOf, type RowScene } from './board-view.ts';
import { handlingStaff, isOnCallOnly } from './handling-staff.ts';
import { inHandAt } from './in-hand.ts';
import { reachableRows } from './reachable-rows.ts';

export type ArrivedList = { readonly rows: BoardRow[]; readonly serverTime: Instant; readonly you: UserId };

/**
 * The board: all that has something left to do or to read, by section and in order there (`placeOf`). Reports of one event follow one another and stand where
 * the most pressing of them does. Rows behind a behörighetsspärr are not there.
 */
export async function listArrived(ctx: ServiceContext, subject: Subject): Promise<Outcome<ArrivedList>> {
  const allowed = await authorize(ctx, subject, { action: 'intake.list', target: { kind: 'report', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const rows = await reachableRows(ctx, subject, board);
  const scene = await sceneAt(ctx, subject, board);
  const now = ctx.clock.now();
  const placed = rows
    .map((row) => ({ row, place: placeOf(factsOf(row, scene(row)), dayOf(now)) }))
    .toSorted((one, other) => comparePlaces(one.place, other.place));
  const byId = new Map(placed.map(({ row }) => [row.id, boardView(row, scene(row))]));
  const events = groupsOf([...byId.keys()], await eventPairs(board, rows));
  return done({ rows: events.flatMap((ids) => together(ids.flatMap((id) => byId.get(id) ?? []))), serverTime: now, you: subject.userId });
}

/** One event's rows, the most pressing first: all stand where it does. */
function together(rows: readonly BoardRow[]): BoardRow[] {
  const [first] = rows;
  return first ? rows.map((row) => ({ ...row, section: first.section, event: first.id })) : [];
}

/** A protected child stands as a row like any other: who belongs with it is not told by where it stands (T-11, T-13). */
function eventPairs(board: BoardStore, rows: readonly ArrivedRow[]) {
  return board.pairsInSameEvent(rows.filter(({ child }) => !isProtectionKind(child.protection)).map(({ id }) => id));
}

async function sceneAt(ctx: ServiceContext, subject: Subject, board: BoardStore): Promise<(row: ArrivedRow) => RowScene> {
  const staff = await handlingStaff(ctx, subject);
  const holder = await inHandAt(ctx, subject, board, staff);
  const now = ctx.clock.now();
  return (row) => {
    const inHand = holder(row);
    const byDay = inHand !== null && !isOnCallOnly(staff, inHand.userId);
    const leftByJour = row.safetyBy !== null && staff.onCall.has(row.safetyBy) && !byDay;
    return { now, reader: subject.userId, inHand, leftByJour };
  };
}
