import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { ownDraft } from './own-draft.ts';

/** Throws one of the person's own drafts away for good. A draft is not an allmän handling and need not be kept (TF 2:12, L-120). */
export async function discardDraft(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<null>> {
  const own = await ownDraft(ctx, subject, id, 'draft.discard');
  if (!own.ok) return own;
  await (await senderOf(ctx, subject)).discardDraft(own.value.draft.id, entryFor(ctx, subject, 'draft.discard', { kind: 'draft', id }));
  return done(null);
}
