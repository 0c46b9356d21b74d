import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { done, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf, isPlainDate } from '@tidig/domain/base/time.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { ownStore } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/**
 * Ends a place at the own nämnd: from `on`, today or later, it does not hold. `not-found` for one of another organisation or one that is over by then; one's own is
 * `not-permitted`, so that nobody locks the last door from inside. Logged in the nämnd's own store and in the directory.
 */
export async function endMembership(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { on }: { readonly on: string },
): Promise<Outcome<null>> {
  const { organisationId } = subject.membership;
  const nobody = { kind: 'account', id: null } as const;
  const allowed = await authorize(ctx, subject, { action: 'membership.write', target: nobody, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const directory = await ctx.stores.directory();
  const row = (await directory.staffOf(organisationId)).find((one) => one.id === id);
  if (!row) return refuse(ctx, subject, 'membership.write', nobody, 'not-found');
  const target = { kind: 'account', id: row.userId } as const;
  if (row.userId === subject.userId) return refuse(ctx, subject, 'membership.write', target, 'not-permitted');
  if (!isPlainDate(on) || on < dayOf(ctx.clock.now())) {
    await refuse(ctx, subject, 'membership.write', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'on', code: isPlainDate(on) ? 'date-past' : 'date-invalid' }]));
  }
  const entry = entryFor(ctx, subject, 'membership.write', target, { outcome: 'ended' });
  if (row.to !== null && row.to <= on) return refuse(ctx, subject, 'membership.write', target, 'not-found');
  await (await ownStore(ctx, subject)).log(entry);
  await directory.endMembership(row.id, on, entry);
  return done(null);
}
