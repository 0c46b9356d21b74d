import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import type { Draft } from '@tidig/store/port/sender.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { draftView, type DraftView } from './draft-view.ts';

/** Writes a new draft with answers that have been checked, under the act that made it. */
export async function beginDraft(
  ctx: ServiceContext,
  subject: Subject,
  answers: Answers,
  action: Action = 'draft.create',
): Promise<DraftView> {
  const { draft, begun } = newDraft(ctx, subject, answers);
  await (await senderOf(ctx, subject)).createDraft(draft, entryFor(ctx, subject, action, { kind: 'draft', id: draft.id }));
  return draftView(ctx, subject, { draft, colleagues: [] }, begun);
}

/** A draft of this person's that is not stored yet. Its first day is written in it (`triage.writtenOn`, L-03). */
export function newDraft(ctx: ServiceContext, subject: Subject, answers: Answers): { readonly draft: Draft; readonly begun: Answers } {
  const now = ctx.clock.now();
  const begun: Answers = { ...answers, triage: { ...answers.triage, writtenOn: answers.triage?.writtenOn ?? dayOf(now) } };
  const draft: Draft = {
    id: asId<Draft['id']>(ctx.ids.uuid()),
    author: subject.userId,
    unitId: subject.membership.unitId,
    version: 1,
    formVersion: FORM_VERSION,
    answers: JSON.stringify(begun),
    createdAt: now,
    savedAt: now,
    savedBy: subject.userId,
  };
  return { draft, begun };
}
