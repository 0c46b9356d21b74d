import type { Clearance, Role, Subject } from '@tidig/domain/access/roles.ts';
import type { MembershipId, UserId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { authorize } from '../access/authorize.ts';
import type { ServiceContext } from '../context.ts';

export type StaffView = {
  readonly membershipId: MembershipId;
  readonly userId: UserId;
  readonly name: string;
  readonly username: string;
  readonly role: Role;
  readonly unitName: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly behorig: boolean;
  readonly clearance: Clearance;
  readonly closedAt: Instant | null;
  readonly self: boolean;
};

/** Everybody with a membership in the administrator's own organisation, past ones too. */
export async function listStaff(ctx: ServiceContext, subject: Subject): Promise<Outcome<StaffView[]>> {
  const { organisationId } = subject.membership;
  const allowed = await authorize(ctx, subject, {
    action: 'membership.list',
    target: { kind: 'account', id: null },
    object: { organisationId },
  });
  if (!allowed.ok) return allowed;
  const rows = await (await ctx.stores.directory()).staffOf(organisationId);
  return done(
    rows.map(({ id, userId, personName, username, role, unitName, from, to, competence, clearance, accountClosedAt }) => ({
      membershipId: id,
      userId,
      name: personName,
      username,
      role,
      unitName,
      from,
      to,
      behorig: competence.includes('behorig'),
      clearance,
      closedAt: accountClosedAt,
      self: userId === subject.userId,
    })),
  );
}
