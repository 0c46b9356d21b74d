import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '../context.ts';

/**
 * The day from which this nämnd's register holds reports: the first day on which Tidig was its channel. Said beside every answer, empty or not.
 * A new page in the address book does not move it. A nämnd that never had Tidig has nothing from before today.
 */
export async function registerStart(ctx: ServiceContext, subject: Subject): Promise<PlainDate> {
  const start = await (await ctx.stores.directory()).registerStart(subject.membership.organisationId);
  return start ?? dayOf(ctx.clock.now());
}
