import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type DraftId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { addresseesOf, heldToItsReport } from './addressees.ts';
import { storedAnswers } from './draft-answers.ts';
import { ownDraft } from './own-draft.ts';
import { sealDraft } from './seal-draft.ts';
import { deliverCopies, readBack, viewsOf } from './sent-now.ts';
import type { SentView } from './sent-view.ts';

/**
 * Sends the draft as the officer last saw it (`expectedVersion`): seals a copy and a message for each nämnd in one transaction, then tries at once
 * to deliver. What is answered is what has happened: *framme* only with that nämnd's signed receipt. Sending the same draft again gives the same
 * reports. Refuses `version-stale`, `report-incomplete` with the fields that stop it (the hard stops of its legal act), `recipient-closed`.
 * Never for anything softer: suspicion is enough and the duty cannot wait (L-02, L-03).
 */
export async function submitDraft(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  expectedVersion: number,
): Promise<Outcome<SentView[]>> {
  const byRole = await authorize(ctx, subject, { action: 'draft.submit', target: { kind: 'draft', id }, object: null });
  if (!byRole.ok) return byRole;
  const again = await alreadySent(ctx, subject, id);
  if (again.length > 0) return done(again);
  const own = await ownDraft(ctx, subject, id, 'draft.submit');
  if (!own.ok) return own;
  const { draft } = own.value;
  const stored = storedAnswers(draft.formVersion, draft.answers);
  if (!stored.ok) return stored;
  const answers = await heldToItsReport(ctx, subject, stored.value);
  const stops = checkForSending(answers, { today: dayOf(ctx.clock.now()) });
  if (stops.length > 0) return refused(problem('report-incomplete', stops));
  if (isCorrection(answers)) return refused(problem('report-incomplete', [{ path: 'answers.triage.reportKind', code: 'not-applicable' }]));
  const visible = withoutHidden(answers);
  const addressees = await addresseesOf(ctx, subject, visible);
  if (!addressees.ok) return addressees;
  const result = await sealDraft(ctx, subject, { id: draft.id, version: expectedVersion, answers: visible }, addressees.value);
  if (result === 'stale') return refused(problem('version-stale'));
  // Somebody sent it in the moment between: their report stands, and this press gives it.
  if (result === 'no-draft') return sentMeanwhile(ctx, subject, id);
  await deliverCopies(ctx, subject, result);
  return done(await readBack(ctx, subject, result));
}

/** Something wrong in a sent report is told from the report itself, never from a draft. */
function isCorrection(answers: Answers): boolean {
  return answers.triage?.reportKind?.code === 'FEL';
}

/** The reports that this draft became, if this person has sent it: a repeated press is answered, not repeated. */
async function alreadySent(ctx: ServiceContext, subject: Subject, id: string): Promise<SentView[]> {
  const rows = await (await senderOf(ctx, subject)).reportsFromDraft(asId<DraftId>(id));
  return viewsOf(
    ctx,
    subject,
    rows.filter((row) => row.author === subject.userId),
  );
}

async function sentMeanwhile(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<SentView[]>> {
  const again = await alreadySent(ctx, subject, id);
  return again.length > 0 ? done(again) : refused(problem('draft-already-sent'));
}
