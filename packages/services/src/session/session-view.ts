import type { Membership, Subject } from '@tidig/domain/access/roles.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { Account, Login } from '@tidig/store/port/directory.ts';
import { END_AFTER_HOURS, LOCK_AFTER_MINUTES } from './limits.ts';

export type MembershipView = Pick<
  Membership,
  'id' | 'organisationId' | 'organisationKind' | 'organisationName' | 'unitName' | 'unitKommun' | 'role'
> & {
  readonly behorig: boolean;
};

/** The logged-in person's own view of the login. */
export type SessionView = {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly membership: MembershipView;
  readonly memberships: MembershipView[];
  readonly lockAfterMinutes: number;
  readonly endsAt: Instant;
  readonly serverTime: Instant;
};

export function sessionView(
  account: Account,
  subject: Subject,
  memberships: readonly Membership[],
  login: Login,
  now: Instant,
): SessionView {
  return {
    name: account.name,
    title: account.title,
    phone: account.phone,
    email: account.email,
    membership: membershipView(subject.membership),
    memberships: memberships.map(membershipView),
    lockAfterMinutes: LOCK_AFTER_MINUTES,
    endsAt: plusMinutes(login.startedAt, END_AFTER_HOURS * 60),
    serverTime: now,
  };
}

function membershipView(membership: Membership): MembershipView {
  const { id, organisationId, organisationKind, organisationName, unitName, unitKommun, role, competence } = membership;
  return { id, organisationId, organisationKind, organisationName, unitName, unitKommun, role, behorig: competence.includes('behorig') };
}
