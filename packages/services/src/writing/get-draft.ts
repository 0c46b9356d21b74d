import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { ServiceContext } from '../context.ts';
import { storedAnswers } from './draft-answers.ts';
import { draftRow, type DraftView } from './draft-view.ts';
import { ownDraft } from './own-draft.ts';

/** One of the person's own drafts, its answers lifted to today's form. */
export async function getDraft(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<DraftView>> {
  const draft = await ownDraft(ctx, subject, id, 'draft.read');
  if (!draft.ok) return draft;
  const answers = storedAnswers(draft.value.formVersion, draft.value.answers);
  if (!answers.ok) return answers;
  return done({ ...draftRow(draft.value, answers.value), formVersion: FORM_VERSION, answers: answers.value });
}
