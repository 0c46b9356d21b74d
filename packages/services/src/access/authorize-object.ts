import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { authorize } from './authorize.ts';
import { boardOf } from './own-store.ts';

/** Asks the policy about a report or akt that is there in the person's own nämnd: with who is shut out of it, and whether this login has it open by a nödöppning. */
export async function authorizeObject(ctx: ServiceContext, subject: Subject, action: Action, target: OpenedObject): Promise<Outcome<null>> {
  const board = await boardOf(ctx, subject);
  const now = ctx.clock.now();
  const barredUsers = await board.barredFrom(target, dayOf(now));
  const emergency = barredUsers.includes(subject.userId) && (await board.liveEmergency(subject.loginId, target, now)) !== null;
  const object = { organisationId: subject.membership.organisationId };
  return authorize(ctx, subject, { action, target, object, barredUsers, emergency });
}
