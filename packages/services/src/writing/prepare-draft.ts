import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { withoutHidden } from '@tidig/domain/form/visible.ts';
import { placesInText } from '@tidig/domain/quality/texts/places/protected-places.ts';
import type { ServiceContext } from '../context.ts';
import { addresseesOf, heldToItsReport } from './addressees.ts';
import { storedAnswers } from './draft-answers.ts';
import { ownDraft } from './own-draft.ts';
import { placesBeside } from './places-beside.ts';
import type { ReadyDraft } from './seal-draft.ts';

/**
 * A draft of this person's, made ready to be sealed: what is sent of it, and to whom. Refuses `report-incomplete` with the fields that stop it (the hard
 * stops of its legal act, and a text that tells where a protected person is, of this report or of another in the event, T-12) and `recipient-closed`. Never for anything softer: suspicion is enough and
 * the duty cannot wait (L-02, L-03).
 */
export async function prepareDraft(ctx: ServiceContext, subject: Subject, id: string, version: number): Promise<Outcome<ReadyDraft>> {
  const own = await ownDraft(ctx, subject, id, 'draft.submit');
  if (!own.ok) return own;
  const { draft } = own.value;
  const stored = storedAnswers(draft.formVersion, draft.answers);
  if (!stored.ok) return stored;
  const answers = await heldToItsReport(ctx, subject, stored.value);
  const beside = await placesBeside(ctx, subject, draft);
  const stops = [...checkForSending(answers, { today: dayOf(ctx.clock.now()) }), ...placesInText(answers, beside)];
  if (stops.length > 0) return refused(problem('report-incomplete', stops));
  if (isCorrection(answers)) return refused(problem('report-incomplete', [{ path: 'answers.triage.reportKind', code: 'not-applicable' }]));
  const visible = withoutHidden(answers);
  const addressees = await addresseesOf(ctx, subject, visible);
  return addressees.ok ? done({ id: draft.id, version, answers: visible, addressees: addressees.value }) : addressees;
}

/** Something wrong in a sent report is told from the report itself, never from a draft. */
function isCorrection(answers: Answers): boolean {
  return answers.triage?.reportKind?.code === 'FEL';
}
