import { asId, type LoginId, type OrganisationId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
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

/** A colleague acting in one organisation, as if logged in. */
export async function acting(ctx: ServiceContext, member: StaffMember, organisationId: OrganisationId): Promise<Subject> {
  const userId = asId<UserId>(`person-${member.username}`);
  const memberships = await (await ctx.stores.directory()).membershipsOf(userId, dayOf(ctx.clock.now()));
  const membership = memberships.find((one) => one.organisationId === organisationId);
  if (!membership) throw new Error(`the demo's ${member.username} has no place there`);
  return { userId, name: member.name, loginId: asId<LoginId>(`seed-${member.username}`), membership };
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
