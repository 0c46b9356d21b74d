import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { ownDraft } from './own-draft.ts';

export type Colleague = { readonly userId: UserId; readonly name: string; readonly title: string };

/** Officers of the person's own unit, but not the person: those who can be invited to a draft. In Swedish order. */
export async function listColleagues(ctx: ServiceContext, subject: Subject): Promise<Outcome<Colleague[]>> {
  const allowed = await authorize(ctx, subject, { action: 'draft.invite', target: { kind: 'draft', id: null }, object: null });
  return allowed.ok ? done(await colleaguesOf(ctx, subject)) : allowed;
}

/** Lets a colleague read, write and send the draft. Only its author may; refuses `colleague-unknown` for anybody who is not an officer of the unit. */
export async function inviteColleague(ctx: ServiceContext, subject: Subject, id: string, userId: string): Promise<Outcome<null>> {
  const own = await ownDraft(ctx, subject, id, 'draft.invite');
  if (!own.ok) return own;
  const colleague = (await colleaguesOf(ctx, subject)).find((one) => one.userId === userId);
  if (!colleague) return refuse(ctx, subject, 'draft.invite', { kind: 'draft', id }, 'colleague-unknown');
  const invited = { userId: colleague.userId, name: colleague.name, invitedAt: ctx.clock.now() };
  const entry = entryFor(ctx, subject, 'draft.invite', { kind: 'draft', id });
  const kept = await (await senderOf(ctx, subject)).inviteToDraft(own.value.draft.id, invited, entry);
  return kept ? done(null) : refused(problem('not-found'));
}

/** Takes an invitation back. `not-found` for somebody who is not invited. */
export async function uninviteColleague(ctx: ServiceContext, subject: Subject, id: string, userId: string): Promise<Outcome<null>> {
  const own = await ownDraft(ctx, subject, id, 'draft.invite');
  if (!own.ok) return own;
  const entry = entryFor(ctx, subject, 'draft.invite', { kind: 'draft', id }, { outcome: 'taken-back' });
  const gone = await (await senderOf(ctx, subject)).uninviteFromDraft(own.value.draft.id, asId(userId), entry);
  return gone ? done(null) : refused(problem('not-found'));
}

async function colleaguesOf(ctx: ServiceContext, subject: Subject): Promise<Colleague[]> {
  const { unitId } = subject.membership;
  if (unitId === null) return [];
  const people = await (await ctx.stores.directory()).colleaguesIn(unitId, dayOf(ctx.clock.now()));
  return people
    .filter(({ role, userId }) => role === 'officer' && userId !== subject.userId)
    .map(({ userId, name, title }) => ({ userId, name, title }));
}
