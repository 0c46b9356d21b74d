import type { Subject } from '@tidig/domain/access/roles.ts';
import type { DraftId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { incomingAnswers } from './draft-answers.ts';
import { ownDraft } from './own-draft.ts';

export type DraftSaved = { readonly id: DraftId; readonly version: number; readonly savedAt: Instant };

/**
 * Saves the whole draft if nobody has saved another version since `expectedVersion` (T-26): otherwise `version-stale`, and nothing is written.
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
  const savedAt = ctx.clock.now();
  const change = { answers: JSON.stringify(answers.value), formVersion: FORM_VERSION, savedAt, savedBy: subject.userId };
  const version = await (await senderOf(ctx, subject)).saveDraft(draft.id, expectedVersion, change);
  return version === null ? refused(problem('version-stale')) : done({ id: draft.id, version, savedAt });
}
