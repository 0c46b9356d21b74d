import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { storedAnswers } from './draft-answers.ts';
import { draftAge } from './draft-limits.ts';
import { draftRow, type DraftRow } from './draft-view.ts';

/** The person's own drafts and those the person is invited to, last saved first. */
export async function listDrafts(ctx: ServiceContext, subject: Subject): Promise<Outcome<DraftRow[]>> {
  const allowed = await authorize(ctx, subject, { action: 'draft.read', target: { kind: 'draft', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const drafts = await (await senderOf(ctx, subject)).drafts(subject.userId);
  const rows = drafts.map((draft) => {
    const answers = storedAnswers(draft.formVersion, draft.answers);
    return draftRow(ctx, subject, draft, answers.ok ? answers.value : {});
  });
  return done(await Promise.all(rows));
}

/** How much is unsent: for the head of every page. Counts and a time, never what. */
export type DraftReminders = {
  /** Drafts not saved for two hours. */
  readonly unsent: number;
  readonly oldestSavedAt: Instant | null;
  /** Drafts that are thrown away within seven days. */
  readonly expiring: number;
};

/** What the officer should be reminded of: the drafts of listDrafts, counted. */
export async function remindOfDrafts(ctx: ServiceContext, subject: Subject): Promise<Outcome<DraftReminders>> {
  const allowed = await authorize(ctx, subject, { action: 'draft.read', target: { kind: 'draft', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const now = ctx.clock.now();
  const saved = (await (await senderOf(ctx, subject)).drafts(subject.userId)).map(({ savedAt }) => savedAt);
  const unsent = saved.filter((at) => draftAge(at, now).remind).toSorted();
  return done({
    unsent: unsent.length,
    oldestSavedAt: unsent[0] ?? null,
    expiring: saved.filter((at) => draftAge(at, now).expiresSoon).length,
  });
}
