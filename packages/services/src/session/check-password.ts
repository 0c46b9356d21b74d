import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { plusMinutes } from '@tidig/domain/base/time.ts';
import type { Account } from '@tidig/store/port/directory.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { MAX_FAILED_TRIES, TRIES_WINDOW_MINUTES } from './limits.ts';

/** A hash of nothing anybody types, so that an unknown name costs the same time as a wrong password (T-35). */
const NOBODY = '$argon2id$v=19$m=65536,t=3,p=1$Tm9ib2R5TG9nc0luSGVyZQ$kz5xV4S5uLkTq6bnGSFgyB1dOJwUqzJH3cG0y2iQ0uY';

/**
 * The account that this username and password open. Same answer and same time for an unknown name, a wrong password and a closed account;
 * each failure is counted and logged in the directory. A try is counted before the password is
 * looked at, so that many at once do not slip past: the eleventh in fifteen minutes is `too-many-tries`, unlooked at.
 */
export async function checkPassword(ctx: ServiceContext, username: string, password: string): Promise<Outcome<Account>> {
  const directory = await ctx.stores.directory();
  const now = ctx.clock.now();
  const name = username.trim().toLowerCase();
  const tries = await directory.reserveTry(name, now, plusMinutes(now, -TRIES_WINDOW_MINUTES));
  if (tries > MAX_FAILED_TRIES) {
    await directory.releaseTry(name, now);
    await directory.log(systemEntry(ctx, 'session.log-in', { kind: 'account', id: null }, 'too-many-tries', 'nobody'));
    return refused(problem('too-many-tries'));
  }
  const account = await directory.accountByUsername(name);
  const right = await ctx.passwords.verify(account?.passwordHash ?? NOBODY, password);
  if (right && account && account.closedAt === null && (ctx.settings.demo || !account.demo)) {
    await directory.releaseTry(name, now);
    return done(account);
  }
  await directory.log(systemEntry(ctx, 'session.log-in', { kind: 'account', id: account?.id ?? null }, 'wrong-credentials', 'nobody'));
  return refused(problem('wrong-credentials'));
}
