import type { FieldProblem } from '../base/problem.ts';
import type { PlainDate } from '../base/time.ts';
import type { Answers } from './answers.ts';
import { askedFields, type AskedField } from './asked.ts';
import { dateProblems } from './dates.ts';
import { identityProblems } from './identity-answer.ts';
import { stopsSending, type LooseAnswers } from './field.ts';
import { isSupplement } from './kinds.ts';
import { lengthProblems } from './lengths.ts';
import { loose, rowsOf } from './paths.ts';
import { secondRecipientProblems } from './recipients.ts';
import { secrecyProblems } from './secrecy.ts';
import { withoutClosed, withoutHidden } from './visible.ts';

/** Characters that the one required observation must have, at least. */
const leastObservation = 30;

/**
 * What hinders sending: the hard stops of the legal act, and answers that cannot be right (a number that fails its checksum, a day ahead of
 * today, a text longer than its field, a mark that points nowhere, a second recipient that is the first). Nothing else: what should be answered
 * and is not, is sent as "Inte ifyllt". Hidden answers are not looked at. A komplettering stops at what the report it follows
 * stops at, but for who it is about.
 */
export function checkForSending(answers: Answers, context: { readonly today: PlainDate }): readonly FieldProblem[] {
  const open = withoutClosed(answers);
  const sent = withoutHidden(answers);
  const asked = askedFields(answers);
  return [
    ...requiredProblems(asked, loose(sent)),
    ...identifyingProblems(asked, sent),
    ...concernProblems(sent),
    ...observationProblems(asked, sent),
    ...secondRecipientProblems(sent),
    ...lengthProblems(asked),
    ...identityProblems(asked, context.today),
    ...dateProblems(asked, context.today),
    ...secrecyProblems(open, sent),
  ];
}

function isAsked(asked: readonly AskedField[], path: string): boolean {
  return asked.some((one) => one.path === path);
}

/** Fields that stop this legal act. The observations are counted by themselves. */
function requiredProblems(asked: readonly AskedField[], answers: LooseAnswers): readonly FieldProblem[] {
  return asked
    .filter(({ field }) => stopsSending(field, answers) && field.type !== 'rows')
    .filter(({ field, answer }) => !isChosen(field.type, answer))
    .map(({ path }) => ({ path, code: 'required' }));
}

/** A note beside a list is no choice from it. */
function isChosen(type: string, answer: unknown): boolean {
  if (type !== 'sel') return typeof answer === 'string' && answer.trim() !== '';
  return typeof answer === 'object' && answer !== null && 'code' in answer && answer.code !== undefined;
}

/**
 * At least one of: a number, a name, or a description together with a place. Not where no person is asked about (FEL), and not of a
 * komplettering: the report it follows identifies, and what told where the child is does not come back from the vault to be sent again.
 */
function identifyingProblems(asked: readonly AskedField[], answers: Answers): readonly FieldProblem[] {
  if (isSupplement(loose(answers))) return [];
  const { child, event, triage } = answers;
  const path = 'answers.child.identity';
  const number = child?.identity && 'value' in child.identity && child.identity.kind !== 'DAT' && child.identity.kind !== 'SAKN';
  const name = child?.firstName ?? child?.lastName ?? child?.alias;
  const place = event?.place ?? event?.placeAddress ?? child?.whereNow ?? child?.address ?? child?.municipality ?? triage?.whereNowKommun;
  const found = Boolean(number) || name !== undefined || (child?.description !== undefined && place !== undefined);
  return found || !isAsked(asked, path) ? [] : [{ path, code: 'identity-missing' }];
}

/** "Annan oro" says nothing by itself. */
function concernProblems({ concern }: Answers): readonly FieldProblem[] {
  const unsaid = concern?.main?.code === 'OVR1' && (concern.main.note ?? '').trim() === '';
  return unsaid ? [{ path: 'answers.concern.main.note', code: 'required' }] : [];
}

function observationProblems(asked: readonly AskedField[], answers: Answers): readonly FieldProblem[] {
  const path = 'answers.concern.obs';
  if (!isAsked(asked, path) || !lacksObservation(answers)) return [];
  return [{ path, code: longestObservation(answers) === 0 ? 'required' : 'too-short' }];
}

/** Is there no observation as long as the one that every report on a concern must have? */
export function lacksObservation(answers: Answers): boolean {
  return longestObservation(answers) < leastObservation;
}

function longestObservation({ concern }: Answers): number {
  const lengths = rowsOf(concern?.obs).map((row) => (typeof row['what'] === 'string' ? row['what'].trim().length : 0));
  return Math.max(0, ...lengths);
}
