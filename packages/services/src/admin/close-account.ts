import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/**
 * Shuts somebody in the administrator's own organisation out at once (T-7): closes the account and ends its logins; where the person works in another
 * organisation too, only what is held here ends. Logged here and in the directory. Somebody without a place here today, an unknown id and a closed
 * account are `not-found`; one's own account is `not-permitted`, so that nobody locks the last door from inside.
 */
export async function closeAccount(ctx: ServiceContext, subject: Subject, userId: string): Promise<Outcome<null>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'account', id: userId } as const;
  const allowed = await authorize(ctx, subject, { action: 'account.close', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  if (userId === subject.userId) return refuse(ctx, subject, 'account.close', target, 'not-permitted');
  const directory = await ctx.stores.directory();
  const today = dayOf(ctx.clock.now());
  const staff = (await directory.staffOf(organisationId)).filter((one) => one.userId === userId && one.accountClosedAt === null);
  const here = staff.filter((one) => one.from <= today && (one.to === null || today < one.to));
  const [row] = here;
  if (!row) return refuse(ctx, subject, 'account.close', target, 'not-found');
  const entry = entryFor(ctx, subject, 'account.close', target);
  await (await ownStore(ctx, subject)).log(entry);
  const elsewhere = (await directory.membershipsOf(row.userId, today)).some((one) => one.organisationId !== organisationId);
  if (!elsewhere) await directory.closeAccount(row.userId, ctx.clock.now(), entry);
  else for (const membership of here) await directory.endMembership(membership.id, today, entry);
  return done(null);
}
