import type { Subject } from '@tidig/domain/access/roles.ts';
import type { DraftId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { inStep } from '@tidig/domain/siblings/in-step.ts';
import type { Draft, DraftSave } from '@tidig/store/port/sender.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { incomingAnswers, storedAnswers } from './draft-answers.ts';
import { ownDraft } from './own-draft.ts';

export type DraftSaved = { readonly id: DraftId; readonly version: number; readonly savedAt: Instant };

/** Another draft of the event may be saved while this one is; each time they are read anew. */
const TRIES = 5;

/**
 * Saves the whole draft if nobody has saved another version since `expectedVersion` (T-26): otherwise `version-stale`, and nothing is written.
 * What it has in common with the drafts on other children in the same event follows there, in the same transaction, as a next version of theirs.
 * Saving is not logged row by row; beginning, sending and discarding are.
 */
export async function saveDraft(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  expectedVersion: number,
  given: { readonly formVersion: number; readonly answers: unknown },
): Promise<Outcome<DraftSaved>> {
  const own = await ownDraft(ctx, subject, id, 'draft.write');
  if (!own.ok) return own;
  const { draft } = own.value;
  const answers = incomingAnswers(given.formVersion, given.answers);
  if (!answers.ok) return answers;
  const sender = await senderOf(ctx, subject);
  const savedAt = ctx.clock.now();
  const by = { savedAt, savedBy: subject.userId };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const following = await followingSaves(ctx, subject, draft, answers.value, by);
    const version = await sender.saveDraft(saveOf(draft.id, expectedVersion, answers.value, by), following);
    if (version === 'stale') return refused(problem('version-stale'));
    if (version !== 'others-changed') return done({ id: draft.id, version, savedAt });
  }
  throw new Error('the drafts of an event would not stand still');
}

/** The other drafts of the event, as they are after this save; only those in which something changes. */
async function followingSaves(
  ctx: ServiceContext,
  subject: Subject,
  draft: Draft,
  after: Answers,
  by: Pick<DraftSave, 'savedAt' | 'savedBy'>,
): Promise<readonly DraftSave[]> {
  const sender = await senderOf(ctx, subject);
  const others = (await sender.draftsInEvent(draft.id)).filter((one) => one !== draft.id);
  if (others.length === 0) return [];
  const before = storedAnswers(draft.formVersion, draft.answers);
  const found = await Promise.all(others.map((one) => sender.draft(one)));
  return found.flatMap((other) => {
    const stored = other && storedAnswers(other.formVersion, other.answers);
    const next = before.ok && stored?.ok ? inStep(before.value, after, stored.value) : null;
    // A draft that could not be opened again is never written: it then stays as it was, and stops following.
    return other && next && incomingAnswers(FORM_VERSION, next).ok ? [saveOf(other.id, other.version, next, by)] : [];
  });
}

function saveOf(id: DraftId, expected: number, answers: Answers, by: Pick<DraftSave, 'savedAt' | 'savedBy'>): DraftSave {
  return { id, expected, answers: JSON.stringify(answers), formVersion: FORM_VERSION, ...by };
}
