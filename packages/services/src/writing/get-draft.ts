import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ServiceContext } from '../context.ts';
import { storedAnswers } from './draft-answers.ts';
import { draftView, type DraftView } from './draft-view.ts';
import { ownDraft } from './own-draft.ts';

/** A draft that the person writes in, its answers lifted to today's form. */
export async function getDraft(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<DraftView>> {
  const own = await ownDraft(ctx, subject, id, 'draft.read');
  if (!own.ok) return own;
  const answers = storedAnswers(own.value.draft.formVersion, own.value.draft.answers);
  return answers.ok ? done(await draftView(ctx, subject, own.value, answers.value)) : answers;
}
