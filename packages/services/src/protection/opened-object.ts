import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import { reachableObject } from '../barriers/reachable-object.ts';
import type { ServiceContext } from '../context.ts';

/** A report or akt of the own nämnd that this login has open: otherwise `opening-required`; `barred`, and any other id `not-found`. */
export async function openedObject(
  ctx: ServiceContext,
  subject: Subject,
  given: OpenedObject,
  action: Action,
): Promise<Outcome<OpenedObject>> {
  const found = await reachableObject(ctx, subject, given, action);
  if (!found.ok) return found;
  const live = await (await boardOf(ctx, subject)).liveOpening(subject.loginId, found.value, ctx.clock.now());
  return live ? found : refuse(ctx, subject, action, found.value, 'opening-required');
}
