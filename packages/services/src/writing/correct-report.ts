import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type DraftId } from '@tidig/domain/base/ids.ts';
import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { makeAnmalningsnummer } from '@tidig/domain/register/numbers.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { addresseesOfCopies, ownCopies } from './addressees.ts';
import { incomingAnswers } from './draft-answers.ts';
import { rootOf } from './follow-ups.ts';
import { sealForEach, submitterFrom } from './seal-copies.ts';
import { assertAcceptable } from './seal-draft.ts';
import { deliverCopies, readBack, viewsOf } from './sent-now.ts';
import { reachableSent } from './sent-report.ts';
import type { SentView } from './sent-view.ts';
import { reporterFrom } from './writer-answers.ts';

/** `id` is made by the sender's page: the same message pressed twice is one message. */
export type CorrectionGiven = { readonly id: string; readonly what: readonly string[]; readonly text: string };

/**
 * Tells every nämnd that got a report that something in it is wrong: a message of its own, linked to it; nothing is changed or deleted (L-107).
 * The same `id` again gives the same messages. Refuses `invalid-input` at `what` or `text`.
 */
export async function correctReport(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: CorrectionGiven,
): Promise<Outcome<SentView[]>> {
  const row = await reachableSent(ctx, subject, id, 'sent-report.correct');
  if (!row.ok) return row;
  const { root } = await rootOf(ctx, subject, row.value);
  const answers = await correctionAnswers(ctx, subject, root.anmalningsnummer, given);
  if (!answers.ok) return answers;
  const addressees = await addresseesOfCopies(ctx, subject, await ownCopies(ctx, subject, root.anmalningsnummer));
  const document = {
    answers: answers.value,
    attachments: [],
    submitter: await submitterFrom(ctx, subject),
    number: makeAnmalningsnummer(ctx.ids),
    sameEvent: () => [],
    hiddenBeside: [],
  };
  const copies = sealForEach(ctx, subject, document, addressees);
  await assertAcceptable(ctx, copies);
  const logs = copies.map((copy) => entryFor(ctx, subject, 'sent-report.correct', { kind: 'report', id: copy.row.id }));
  const sender = await senderOf(ctx, subject);
  const request = asId<DraftId>(given.id);
  if (await sender.sealCopies(request, copies, logs)) {
    await deliverCopies(ctx, subject, copies);
    return done(await readBack(ctx, subject, copies));
  }
  const earlier = (await sender.reportsFromDraft(request)).filter((one) => one.author === subject.userId && one.follows !== null);
  return earlier.length > 0
    ? done(await viewsOf(ctx, subject, earlier))
    : refused(problem('invalid-input', [{ path: 'id', code: 'not-applicable' }]));
}

async function correctionAnswers(
  ctx: ServiceContext,
  subject: Subject,
  number: string,
  { what, text }: CorrectionGiven,
): Promise<Outcome<Answers>> {
  const written = {
    triage: { reportKind: { code: 'FEL' }, supplementOf: number },
    correction: { ...(what.length > 0 ? { what: { codes: what } } : {}), text },
    reporter: await reporterFrom(ctx, subject),
  };
  const answers = incomingAnswers(FORM_VERSION, written);
  if (!answers.ok) return refused(problem('invalid-input', atBody(answers.problem.fields ?? [])));
  const stops = checkForSending(answers.value, { today: dayOf(ctx.clock.now()) });
  return stops.length > 0 ? refused(problem('invalid-input', atBody(stops))) : answers;
}

/** Paths of the form as paths of the short body that the person filled in. */
function atBody(fields: readonly FieldProblem[]): readonly FieldProblem[] {
  return fields.map(({ path, code }) => ({ path: path.startsWith('answers.correction.what') ? 'what' : 'text', code }));
}
