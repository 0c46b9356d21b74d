import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/**
 * Closes the account of somebody in the administrator's own organisation and ends all its logins at once (T-7). Logged in the organisation's
 * store and in the directory. Somebody in another organisation, an unknown id and an already closed account are `not-found`; one's own account is
 * `not-permitted`, so that nobody locks the last door from inside.
 */
export async function closeAccount(ctx: ServiceContext, subject: Subject, userId: string): Promise<Outcome<null>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'account', id: userId } as const;
  const allowed = await authorize(ctx, subject, { action: 'account.close', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  if (userId === subject.userId) return refuse(ctx, subject, 'account.close', target, 'not-permitted');
  const directory = await ctx.stores.directory();
  const row = (await directory.staffOf(organisationId)).find((one) => one.userId === userId && one.accountClosedAt === null);
  if (!row) return refuse(ctx, subject, 'account.close', target, 'not-found');
  const entry = entryFor(ctx, subject, 'account.close', target);
  await (await ownStore(ctx, subject)).log(entry);
  await directory.closeAccount(row.userId, ctx.clock.now(), entry);
  return done(null);
}
