import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { reachableObject } from './reachable-object.ts';
import { type Colleague, staffInForce } from './staff-in-force.ts';
import { barrierView, type BarrierView, visibleBarriers } from './visible-barriers.ts';

export type BarriersOn = {
  readonly today: PlainDate;
  /** Those that are not ended; for a report also those of the akt where it lies. */
  readonly barriers: BarrierView[];
  /** Whom one may be set against; empty for those who set none. */
  readonly staff: Colleague[];
};

/** Who is shut out of a report or akt, or will be, from when and why. Logged. Refuses `barred`, and any other id as `not-found`. */
export async function barriersOn(ctx: ServiceContext, subject: Subject, given: OpenedObject): Promise<Outcome<BarriersOn>> {
  const object = await reachableObject(ctx, subject, given, 'barrier.read');
  if (!object.ok) return object;
  const board = await boardOf(ctx, subject);
  await board.log(entryFor(ctx, subject, 'barrier.read', object.value));
  const barriers = await visibleBarriers(ctx, subject, await board.barriersOn(object.value));
  return done({
    today: dayOf(ctx.clock.now()),
    barriers: await Promise.all(barriers.map((one) => barrierView(ctx, subject, one))),
    staff: subject.membership.role === 'unit-head' ? onePlaceEach(await staffInForce(ctx, subject)) : [],
  });
}

/** Somebody with two roles is one person to shut out. */
function onePlaceEach(staff: readonly Colleague[]): Colleague[] {
  return staff.filter(({ userId }, index) => staff.findIndex((other) => other.userId === userId) === index);
}
