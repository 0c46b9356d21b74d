import type { Role, Subject } from '@tidig/domain/access/roles.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '../context.ts';

/** Roles in which somebody may have a report to handle. */
const handlingRoles: readonly Role[] = ['reception', 'caseworker', 'jour', 'unit-head'];

export type HandlingPerson = { readonly userId: UserId; readonly name: string; readonly roles: readonly Role[] };

export type HandlingStaff = {
  /** Each once, in Swedish order: a membership in force today in a handling role, and an open account. */
  readonly people: readonly HandlingPerson[];
  /** Those who are, or have been, on call here. */
  readonly onCall: ReadonlySet<string>;
};

/** A nämnd: a person of it, or the program itself on its behalf. */
export type OfBoard = { readonly membership: Pick<Subject['membership'], 'organisationId'> };

/** Who may have reports of that nämnd to handle today. */
export async function handlingStaff(ctx: ServiceContext, { membership }: OfBoard): Promise<HandlingStaff> {
  const today = dayOf(ctx.clock.now());
  const rows = await (await ctx.stores.directory()).staffOf(membership.organisationId);
  const inForce = rows
    .filter(({ from, to, accountClosedAt }) => accountClosedAt === null && from <= today && (to === null || today < to))
    .filter(({ role }) => handlingRoles.includes(role));
  const people = [...Map.groupBy(inForce, ({ userId }) => userId)].map(([userId, places]) => ({
    userId,
    name: places[0]?.personName ?? '',
    roles: places.map(({ role }) => role),
  }));
  return { people, onCall: new Set(rows.filter(({ role }) => role === 'jour').map(({ userId }) => userId)) };
}

/** On call and nothing else: what such a person has is still to be taken by somebody by day. */
export function isOnCallOnly({ people }: HandlingStaff, userId: string): boolean {
  return people.find((one) => one.userId === userId)?.roles.every((role) => role === 'jour') ?? false;
}
