import type { Membership, Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Account } from '@tidig/store/port/directory.ts';
import { entryFor, systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { checkPassword } from './check-password.ts';
import { loginIdOf, newSecret } from './login-secret.ts';
import { type SessionView, sessionView } from './session-view.ts';

export type LoggedIn = { readonly secret: string; readonly session: SessionView };

/**
 * Starts a login with a new secret, on the first membership in force (the person can switch). Refuses as checkPassword does;
 * a person without any membership in force gets the same answer as a wrong password, for there is nothing to log in to.
 */
export async function logIn(ctx: ServiceContext, username: string, password: string): Promise<Outcome<LoggedIn>> {
  const checked = await checkPassword(ctx, username, password);
  if (!checked.ok) return checked;
  const account = checked.value;
  const directory = await ctx.stores.directory();
  const memberships = await directory.membershipsOf(account.id, dayOf(ctx.clock.now()));
  const [first] = memberships;
  if (!first) {
    await directory.log(systemEntry(ctx, 'session.log-in', { kind: 'account', id: account.id }, 'wrong-credentials', 'nobody'));
    return refused(problem('wrong-credentials'));
  }

  const secret = newSecret(ctx.ids);
  const subject = subjectOf(account, first, secret);
  const now = ctx.clock.now();
  const login = { id: subject.loginId, userId: account.id, membershipId: first.id, startedAt: now, lastActAt: now };
  await directory.startLogin(login, entryFor(ctx, subject, 'session.own', { kind: 'account', id: account.id }, { outcome: 'logged-in' }));
  return done({ secret, session: sessionView(account, subject, memberships, { ...login, endedAt: null }, now) });
}

function subjectOf(account: Account, membership: Membership, secret: string): Subject {
  return { userId: account.id, name: account.name, loginId: loginIdOf(secret), membership };
}
