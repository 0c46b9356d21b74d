import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { storedAnswers } from './draft-answers.ts';
import { draftRow, type DraftRow } from './draft-view.ts';

/** The person's own drafts, last saved first. */
export async function listDrafts(ctx: ServiceContext, subject: Subject): Promise<Outcome<DraftRow[]>> {
  const allowed = await authorize(ctx, subject, { action: 'draft.read', target: { kind: 'draft', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const drafts = await (await senderOf(ctx, subject)).drafts(subject.userId);
  return done(
    drafts.map((draft) => {
      const answers = storedAnswers(draft.formVersion, draft.answers);
      return draftRow(draft, answers.ok ? answers.value : {});
    }),
  );
}
