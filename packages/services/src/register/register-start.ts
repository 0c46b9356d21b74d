import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf, type PlainDate } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '../context.ts';

/** The day from which this nämnd's register holds reports: the first day of its Tidig channel. Said beside every answer, empty or not. */
export async function registerStart(ctx: ServiceContext, subject: Subject): Promise<PlainDate> {
  const today = dayOf(ctx.clock.now());
  const recipients = await (await ctx.stores.directory()).recipients(today);
  return recipients.find((one) => one.id === subject.membership.organisationId)?.channelSince ?? today;
}
