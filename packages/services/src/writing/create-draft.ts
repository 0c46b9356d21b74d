import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { authorize } from '../access/authorize.ts';
import type { ServiceContext } from '../context.ts';
import { beginDraft } from './begin-draft.ts';
import { incomingAnswers } from './draft-answers.ts';
import type { DraftView } from './draft-view.ts';

/** Begins a report. The draft is the author's alone until a colleague is invited: no number, no trace at any nämnd (T-6). Refuses answers of the wrong shape. */
export async function createDraft(
  ctx: ServiceContext,
  subject: Subject,
  given: { readonly formVersion: number; readonly answers: unknown },
): Promise<Outcome<DraftView>> {
  const allowed = await authorize(ctx, subject, {
    action: 'draft.create',
    target: { kind: 'draft', id: null },
    object: { organisationId: subject.membership.organisationId },
  });
  if (!allowed.ok) return allowed;
  const answers = incomingAnswers(given.formVersion, given.answers);
  return answers.ok ? done(await beginDraft(ctx, subject, answers.value)) : answers;
}
