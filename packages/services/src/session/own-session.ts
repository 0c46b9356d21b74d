import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { checkPassword } from './check-password.ts';
import { type LiveLogin, liveLogin } from './resume.ts';
import { type SessionView, sessionView } from './session-view.ts';

/** The person's own login as the screen needs it. Refuses as `resume` does, also when locked. */
export async function getSession(ctx: ServiceContext, secret: string | null): Promise<Outcome<SessionView>> {
  const live = await liveLogin(ctx, secret);
  if (!live.ok) return live;
  if (live.value.locked) return refused(problem('session-locked'));
  return done(await viewOf(ctx, live.value));
}

/** Opens a locked login with its own person's password. Wrong passwords count as failed tries of that name. */
export async function unlock(ctx: ServiceContext, secret: string | null, password: string): Promise<Outcome<SessionView>> {
  const live = await liveLogin(ctx, secret);
  if (!live.ok) return live;
  const checked = await checkPassword(ctx, live.value.account.username, password);
  if (!checked.ok) return checked;
  await (await ctx.stores.directory()).touchLogin(live.value.login.id, ctx.clock.now());
  return done(await viewOf(ctx, live.value));
}

/** Makes another of the person's memberships the active one; one at a time. `not-found` for any that is not theirs or not in force. */
export async function switchMembership(ctx: ServiceContext, secret: string | null, membershipId: string): Promise<Outcome<SessionView>> {
  const live = await liveLogin(ctx, secret);
  if (!live.ok) return live;
  if (live.value.locked) return refused(problem('session-locked'));
  const { account, login, subject } = live.value;
  const directory = await ctx.stores.directory();
  const memberships = await directory.membershipsOf(account.id, dayOf(ctx.clock.now()));
  const chosen = memberships.find((one) => one.id === membershipId);
  if (!chosen) return refused(problem('not-found'));
  const entry = entryFor(ctx, subject, 'session.own', { kind: 'account', id: account.id }, { outcome: 'membership-switched' });
  await directory.switchMembership(login.id, asId(membershipId), entry);
  return done(await viewOf(ctx, { ...live.value, subject: { ...subject, membership: chosen } }));
}

/** Ends the login at the server. Quiet when there is none: logging out never fails. */
export async function logOut(ctx: ServiceContext, secret: string | null): Promise<void> {
  const live = await liveLogin(ctx, secret);
  if (!live.ok) return;
  const { account, login, subject } = live.value;
  const entry = entryFor(ctx, subject, 'session.own', { kind: 'account', id: account.id }, { outcome: 'logged-out' });
  await (await ctx.stores.directory()).endLogin(login.id, ctx.clock.now(), entry);
}

async function viewOf(ctx: ServiceContext, live: LiveLogin): Promise<SessionView> {
  const now = ctx.clock.now();
  const memberships = await (await ctx.stores.directory()).membershipsOf(live.account.id, dayOf(now));
  return sessionView(live.account, live.subject, memberships, live.login, now);
}
