import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem, type ProblemCode } from '@tidig/domain/base/problem.ts';
import { dayOf, type Instant } from '@tidig/domain/base/time.ts';
import type { Account, Login } from '@tidig/store/port/directory.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { END_AFTER_HOURS, END_AFTER_IDLE_MINUTES, LOCK_AFTER_MINUTES } from './limits.ts';
import { loginIdOf } from './login-secret.ts';

/** A login that is still alive, locked or not. */
export type LiveLogin = { readonly subject: Subject; readonly account: Account; readonly login: Login; readonly locked: boolean };

/** The last act is written at most this often, so that each request does not cost a write. Seconds. */
const TOUCH_EVERY_SECONDS = 15;

/**
 * Who is behind a cookie. Refuses with `not-logged-in` (no such login), `session-ended` (logged out, 60 idle minutes, 10 hours, account closed,
 * membership over: all at once, T-7) or `session-locked` (15 idle minutes). Only a person's act renews; polling passes `personActed: false`.
 */
export async function resume(ctx: ServiceContext, secret: string | null, personActed: boolean): Promise<Outcome<Subject>> {
  const live = await liveLogin(ctx, secret);
  if (!live.ok) return live;
  if (live.value.locked) return refused(problem('session-locked'));
  const { login, subject } = live.value;
  const now = ctx.clock.now();
  if (personActed && secondsBetween(login.lastActAt, now) >= TOUCH_EVERY_SECONDS) {
    await (await ctx.stores.directory()).touchLogin(login.id, now);
  }
  return done(subject);
}

/** As resume, but a locked login is answered as well: unlocking and logging out need it. Renews nothing. */
export async function liveLogin(ctx: ServiceContext, secret: string | null): Promise<Outcome<LiveLogin>> {
  if (!secret) return refused(problem('not-logged-in'));
  const directory = await ctx.stores.directory();
  const login = await directory.login(loginIdOf(secret));
  if (!login) return refused(problem('not-logged-in'));
  const now = ctx.clock.now();
  const account = await directory.account(login.userId);
  const memberships = await directory.membershipsOf(login.userId, dayOf(now));
  const membership = memberships.find((one) => one.id === login.membershipId);
  if (!account || account.closedAt !== null || login.endedAt !== null || !membership) return ended();

  const subject: Subject = { userId: account.id, name: account.name, loginId: login.id, membership };
  const state = stateAt(login, now);
  if (state === 'session-ended') {
    const entry = entryFor(ctx, subject, 'session.own', { kind: 'account', id: account.id }, { outcome: 'timed-out' });
    await directory.endLogin(login.id, now, entry);
    return ended();
  }
  return done({ subject, account, login, locked: state === 'session-locked' });
}

/** Half-open on each limit: at exactly 15 idle minutes it is locked, at exactly 60 idle minutes or 10 hours it is over. */
export function stateAt(login: Login, now: Instant): 'alive' | Extract<ProblemCode, 'session-locked' | 'session-ended'> {
  const idleMinutes = secondsBetween(login.lastActAt, now) / 60;
  const hours = secondsBetween(login.startedAt, now) / 3600;
  if (hours >= END_AFTER_HOURS || idleMinutes >= END_AFTER_IDLE_MINUTES) return 'session-ended';
  return idleMinutes >= LOCK_AFTER_MINUTES ? 'session-locked' : 'alive';
}

function ended() {
  return refused(problem('session-ended'));
}

function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
