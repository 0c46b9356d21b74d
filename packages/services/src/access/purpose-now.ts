import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { purposeOfOpening } from './openings.ts';
import { boardOf } from './own-store.ts';
import { emergencyFor, purposeOfEmergency } from './under-emergency.ts';

/** Why an opened object is read now, and since when: its live nödöppning, else its live opening. The caller has made sure of a live opening. */
export async function readingNow(
  ctx: ServiceContext,
  subject: Subject,
  target: OpenedObject,
): Promise<{ readonly purpose: Purpose; readonly since: Instant }> {
  const board = await boardOf(ctx, subject);
  const opening = await board.liveOpening(subject.loginId, target, ctx.clock.now());
  if (!opening) throw new Error('an opened report lacks its opening');
  const emergency = await emergencyFor(ctx, subject, board, target);
  return { purpose: emergency ? purposeOfEmergency(emergency) : purposeOfOpening(opening), since: opening.openedAt };
}
