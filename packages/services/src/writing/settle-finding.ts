import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { ownDraft } from './own-draft.ts';

/** Keys that one draft keeps at most: far more than a report can have findings. */
const mostKeys = 500;

/** A code or a name of a question, places by row ids, a short hash: nothing that a person could have written. */
const keyShape = /^[A-Za-z0-9-]{1,40}(?::[A-Za-z0-9_./-]{1,80}){1,3}$/;

/**
 * Keeps that a writer has looked at a finding, or waved a tip away: it is not shown again, on any screen, as long as it is the same finding.
 * The key holds no word of the text. Refuses what is no key, and more than 500 keys (`invalid-input` at `key`); says nothing of whether there is such a finding.
 */
export async function settleFinding(ctx: ServiceContext, subject: Subject, id: string, key: string): Promise<Outcome<null>> {
  const own = await ownDraft(ctx, subject, id, 'draft.write');
  if (!own.ok) return own;
  if (!keyShape.test(key)) return refused(problem('invalid-input', [{ path: 'key', code: 'not-in-list' }]));
  const result = await (await senderOf(ctx, subject)).settleFinding(own.value.draft.id, key, ctx.clock.now(), mostKeys);
  if (result === 'no-draft') return refused(problem('draft-already-sent'));
  return result === 'settled' ? done(null) : refused(problem('invalid-input', [{ path: 'key', code: 'too-many' }]));
}
