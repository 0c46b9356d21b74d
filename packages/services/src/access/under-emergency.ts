import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { EmergencyOpening } from '@tidig/store/port/barriers.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';

/**
 * The live nödöppning under which this login reads an object that is shut to its person (T-5). Null when the object is not shut, however many
 * nödöppningar there are: nothing is then done under one.
 */
export async function emergencyFor(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  object: OpenedObject,
): Promise<EmergencyOpening | null> {
  const now = ctx.clock.now();
  const barred = await board.barredFrom(object, dayOf(now));
  return barred.includes(subject.userId) ? board.liveEmergency(subject.loginId, object, now) : null;
}

/** Why something shut is read: the nödöppning, by its id, whatever else this login has open. */
export function purposeOfEmergency({ id }: EmergencyOpening): Purpose {
  return { kind: 'emergency', openingId: id };
}
