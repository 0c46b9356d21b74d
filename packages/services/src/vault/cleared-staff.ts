import type { Role, Subject } from '@tidig/domain/access/roles.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

export type Candidate = { readonly userId: UserId; readonly name: string; readonly role: Role };

/** Roles that handle a child's case and may be named for its vault. */
const nameable: readonly Role[] = ['caseworker', 'jour', 'unit-head'];

/**
 * Those of the own nämnd who may be named for a child: cleared for protected persons, in force today, with an open account, and not shut out of the child
 * by behörighetsspärr. Each once, in Swedish order.
 */
export async function clearedStaff(ctx: ServiceContext, subject: Subject, object: OpenedObject): Promise<readonly Candidate[]> {
  const today = dayOf(ctx.clock.now());
  const barred = await (await boardOf(ctx, subject)).barredFrom(object, today);
  const staff = await (await ctx.stores.directory()).staffOf(subject.membership.organisationId);
  const found = staff
    .filter(({ from, to, accountClosedAt }) => accountClosedAt === null && from <= today && (to === null || today < to))
    .filter(({ role, clearance, userId }) => clearance === 'protected' && nameable.includes(role) && !barred.includes(userId))
    .map(({ userId, personName, role }): readonly [UserId, Candidate] => [userId, { userId, name: personName, role }]);
  return [...new Map(found).values()];
}
