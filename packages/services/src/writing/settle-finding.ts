import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { ownDraft } from './own-draft.ts';

/** Keys that one draft keeps at most: far more than a report can have findings. */
const mostKeys = 500;

/**
 * Keeps that a writer has looked at a finding, or waved a tip away: it is not shown again, on any screen, as long as it is the same finding.
 * The key holds no word of the text. Refuses more than 500 keys (`invalid-input` at `key`); says nothing of whether there is such a finding.
 */
export async function settleFinding(ctx: ServiceContext, subject: Subject, id: string, key: string): Promise<Outcome<null>> {
  const own = await ownDraft(ctx, subject, id, 'draft.write');
  if (!own.ok) return own;
  const result = await (await senderOf(ctx, subject)).settleFinding(own.value.draft.id, key, ctx.clock.now(), mostKeys);
  if (result === 'no-draft') return refused(problem('draft-already-sent'));
  return result === 'settled' ? done(null) : refused(problem('invalid-input', [{ path: 'key', code: 'too-many' }]));
}
