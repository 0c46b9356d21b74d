import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { Draft } from '@tidig/store/port/sender.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { incomingAnswers } from './draft-answers.ts';
import { draftRow, type DraftView } from './draft-view.ts';

/** Begins a report. The draft is the author's alone: no number, no trace at any nämnd (T-6). Refuses answers of the wrong shape. */
export async function createDraft(
  ctx: ServiceContext,
  subject: Subject,
  given: { readonly formVersion: number; readonly answers: unknown },
): Promise<Outcome<DraftView>> {
  const id = asId<Draft['id']>(ctx.ids.uuid());
  const target = { kind: 'draft', id } as const;
  const allowed = await authorize(ctx, subject, {
    action: 'draft.create',
    target,
    object: { organisationId: subject.membership.organisationId },
  });
  if (!allowed.ok) return allowed;
  const answers = incomingAnswers(given.formVersion, given.answers);
  if (!answers.ok) return answers;
  const now = ctx.clock.now();
  const draft: Draft = {
    id,
    author: subject.userId,
    unitId: subject.membership.unitId,
    version: 1,
    formVersion: FORM_VERSION,
    answers: JSON.stringify(answers.value),
    createdAt: now,
    savedAt: now,
  };
  await (await senderOf(ctx, subject)).createDraft(draft, entryFor(ctx, subject, 'draft.create', target));
  return done({ ...draftRow(draft, answers.value), formVersion: FORM_VERSION, answers: answers.value });
}
