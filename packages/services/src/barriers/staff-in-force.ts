import type { Role, Subject } from '@tidig/domain/access/roles.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '../context.ts';

export type Colleague = { readonly userId: UserId; readonly name: string; readonly role: Role };

/** Everybody who works in the person's own organisation today with an open account, once for each role, in Swedish order. */
export async function staffInForce(ctx: ServiceContext, { membership }: Subject): Promise<readonly Colleague[]> {
  const today = dayOf(ctx.clock.now());
  const rows = await (await ctx.stores.directory()).staffOf(membership.organisationId);
  return rows
    .filter(({ from, to, accountClosedAt }) => accountClosedAt === null && from <= today && (to === null || today < to))
    .map(({ userId, personName, role }) => ({ userId, name: personName, role }));
}
