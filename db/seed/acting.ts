import { asId, type LoginId, type OrganisationId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { systemEntry } from '@tidig/services/access/log-entry.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import type { Login } from '@tidig/store/port/directory.ts';
import { staff, type StaffMember } from './staff.ts';

/** A clock that the seed sets: each act of the demo is done at its own time. */
export type SetClock = { now(): Instant; set(at: Instant): void };

export function setClock(start: Instant): SetClock {
  let current = start;
  return {
    now: () => current,
    set(at) {
      current = at;
    },
  };
}

/** A colleague acting in one organisation, with one login for all that is done in the demo: what somebody has read has a name. */
export async function acting(ctx: ServiceContext, member: StaffMember, organisationId: OrganisationId): Promise<Subject> {
  const userId = asId<UserId>(`person-${member.username}`);
  const memberships = await (await ctx.stores.directory()).membershipsOf(userId, dayOf(ctx.clock.now()));
  const membership = memberships.find((one) => one.organisationId === organisationId);
  if (!membership) throw new Error(`the demo's ${member.username} has no place there`);
  const loginId = asId<LoginId>(`seed-${member.username}`);
  await loggedIn(ctx, { id: loginId, userId, membershipId: membership.id });
  return { userId, name: member.name, loginId, membership };
}

/** Keeps the login the first time. No cookie leads to it, since its id is no hash of a secret, and it is over at once. */
async function loggedIn(ctx: ServiceContext, login: Pick<Login, 'id' | 'userId' | 'membershipId'>): Promise<void> {
  const directory = await ctx.stores.directory();
  if (await directory.login(login.id)) return;
  const now = ctx.clock.now();
  const entry = (outcome: string) => systemEntry(ctx, 'session.own', { kind: 'account', id: login.userId }, outcome);
  await directory.startLogin({ ...login, startedAt: now, lastActAt: now }, entry('logged-in'));
  await directory.endLogin(login.id, now, entry('logged-out'));
}

export function member(username: string): StaffMember {
  const found = staff.find((one) => one.username === username);
  if (!found) throw new Error(`nobody in the demo is called ${username}`);
  return found;
}

/** Somebody at the nämnd who may judge whether a child needs protection. */
export function assessorAt(organisationId: OrganisationId): StaffMember {
  const found = staff.find(({ places }) => places.some((place) => place.organisationId === organisationId && place.role === 'caseworker'));
  if (!found) throw new Error('every connected nämnd of the demo has a caseworker');
  return found;
}
