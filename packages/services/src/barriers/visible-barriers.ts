import type { Subject } from '@tidig/domain/access/roles.ts';
import type { BarrierId, UserId } from '@tidig/domain/base/ids.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import type { Barrier } from '@tidig/store/port/barriers.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { staffInForce } from './staff-in-force.ts';
import { type ObjectRef, objectRef } from './reference.ts';

/** A behörighetsspärr as those who oversee it see it. */
export type BarrierView = {
  readonly id: BarrierId;
  readonly object: ObjectRef;
  readonly userId: UserId;
  readonly userName: string;
  readonly from: PlainDate;
  /** False before its first day, and once it is ended. */
  readonly inForce: boolean;
  readonly setAt: Instant;
  readonly setByName: string;
  readonly reason: string;
  readonly ended: { readonly at: Instant; readonly byName: string; readonly reason: string } | null;
  readonly mayEnd: boolean;
};

/**
 * Those of some barriers that a person may know of. None about what is shut to that person: whoever is barred learns neither of what nor of whom else (T-4).
 * The nämnd's administrator sees only what no head can decide, because every head in force is shut out: somebody must be able to put right a spärr that
 * should not be, and the administrator can read nothing behind it.
 */
export async function visibleBarriers(ctx: ServiceContext, subject: Subject, barriers: readonly Barrier[]): Promise<readonly Barrier[]> {
  const board = await boardOf(ctx, subject);
  const shut = await shutTo(ctx, subject, board);
  const known = barriers.filter(({ object }) => !shut.is(object.kind, object.id));
  if (subject.membership.role !== 'board-administrator') return known;
  const heads = (await staffInForce(ctx, subject)).filter(({ role }) => role === 'unit-head');
  const decidedByNobody = await Promise.all(
    known.map(async ({ object }) => {
      const barred = await board.barredFrom(object, dayOf(ctx.clock.now()));
      return heads.every(({ userId }) => barred.includes(userId));
    }),
  );
  return known.filter((_, index) => decidedByNobody[index]);
}

/** Nobody lifts the own spärr, whatever the role (T-4), and a log reviewer lifts none. */
export function mayEnd(subject: Subject, { userId, ended }: Barrier): boolean {
  const { role } = subject.membership;
  return ended === null && userId !== subject.userId && (role === 'unit-head' || role === 'board-administrator');
}

export async function barrierView(ctx: ServiceContext, subject: Subject, barrier: Barrier): Promise<BarrierView> {
  const board = await boardOf(ctx, subject);
  const { id, object, userId, userName, from, setAt, setByName, reason, ended } = barrier;
  return {
    id,
    object: await objectRef(board, await shutTo(ctx, subject, board), object),
    userId,
    userName,
    from,
    inForce: ended === null && from <= dayOf(ctx.clock.now()),
    setAt,
    setByName,
    reason,
    ended: ended && { at: ended.at, byName: ended.byName, reason: ended.reason },
    mayEnd: mayEnd(subject, barrier),
  };
}
