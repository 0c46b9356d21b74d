import { isProtectionKind } from '../access/protection-kind.ts';
import type { Answers } from '../form/answers.ts';
import { withoutMarked } from '../form/marks.ts';
import { loose, rowsOf } from '../form/paths.ts';
import { placesInText } from '../quality/texts/places/protected-places.ts';
import { protectedCodes } from '../vocabulary/identity.ts';

/**
 * What several children have in common in one event: the event itself, the call that was made, the police's numbers. All else is the child's own:
 * who it is, its family, observations, words, assessment, risks, what should not be shown. A field that is not named here never travels.
 */
const ofEvent = [
  'event.start',
  'event.end',
  'event.place',
  'event.inHome',
  'event.howKnown',
  'event.refs',
  'event.intox',
  'event.weapon',
  'triage.phoned',
  'triage.phonedWho',
  'triage.phonedAt',
  'triage.childCount',
] as const;
/** Tells where somebody is: travels only where nobody in the report is, or may be, protected (A1, T-11). */
export const ofPlace = ['event.placeAddress'] as const;
/** Tells of the crime. Where the child itself is suspected that is the child's own, and no sibling's. */
const ofCrime = ['event.summary', 'event.suspicionStatus', 'event.crimes'] as const;

/** Form names of the fields that may be common, whatever this report allows. */
export const commonFields: readonly string[] = [...ofEvent, ...ofPlace, ...ofCrime];

/** What these answers share with a sibling's draft, by form name. Nothing that is marked "Bör inte visas för …" is ever among it (L-78). */
export function commonOf(answers: Answers): ReadonlyMap<string, unknown> {
  const written = answersOfCommon(withoutMarked(answers));
  const telling = tellPlace(answers);
  return new Map([...written].filter(([name, answer]) => isShared(name, answer, answers) && !telling.has(name)));
}

/**
 * Fields that must not stand in a sibling's draft even where they were carried before: what is marked, and where somebody is surely protected what tells the
 * place or the child's name. What is only not shared any longer ("inte kontrollerat", a crime that became the child's own) stays where it is.
 */
export function takenBack(answers: Answers): ReadonlySet<string> {
  const [all, open] = [answersOfCommon(answers), answersOfCommon(withoutMarked(answers))];
  const telling = takesBackPlace(answers) ? new Set<string>([...ofPlace, ...tellPlace(answers)]) : new Set<string>();
  return new Set(
    [...all].flatMap(([name, answer]) => (!open.has(name) || telling.has(name) || namesProtectedChild(answer, answers) ? [name] : [])),
  );
}

function isShared(name: string, answer: unknown, answers: Answers): boolean {
  if (ofPlace.some((one) => one === name) && !mayTellPlace(answers)) return false;
  if (ofCrime.some((one) => one === name) && isOwnCrime(answers)) return false;
  return !namesProtectedChild(answer, answers);
}

/** Answers in the fields that may be common, whatever this report allows. */
function answersOfCommon(answers: Answers): ReadonlyMap<string, unknown> {
  const open = loose(answers);
  return new Map(
    commonFields.flatMap((name): [string, unknown][] => {
      const [section = '', field = ''] = name.split('.');
      const answer = open[section]?.[field];
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
}

/** Fields whose text tells where a protected person is (Q20): the sibling's own check does not know whose place it is. */
function tellPlace(answers: Answers): ReadonlySet<string> {
  const paths = placesInText(answers).map(({ path }) => path.replace(/^answers\./, ''));
  return new Set(paths.map((path) => path.split('.').slice(0, 2).join('.')));
}

/** The name of a child who is surely protected may be new, and stands in no other child's report (A1). */
function namesProtectedChild(answer: unknown, { child }: Answers): boolean {
  if (!isProtected(child?.protectedIdentity)) return false;
  const text = JSON.stringify(answer).toLowerCase();
  return [child?.firstName, child?.alias].some(
    (name) => name !== undefined && name.trim() !== '' && text.includes(name.trim().toLowerCase()),
  );
}

export function mayTellPlace(answers: Answers): boolean {
  return !protectionsIn(answers).some(mayBeProtected);
}

/** Is somebody in the report surely protected? Then what tells the place is taken back from the siblings, not only kept from them. */
export function takesBackPlace(answers: Answers): boolean {
  return protectionsIn(answers).some(isProtected);
}

function protectionsIn({ child, family }: Answers): readonly unknown[] {
  return [child?.protectedIdentity, ...[...rowsOf(family?.guardians), ...rowsOf(family?.siblings)].map((row) => row['protected'])];
}

/** "Inte kontrollerat" may be: only where somebody has answered, since an unanswered question hides at the reader's side anyway. */
export function mayBeProtected(answer: unknown): boolean {
  return protectedCodes.some((one) => one === codeOf(answer));
}

/** Surely: "inte kontrollerat" is not. */
export function isProtected(answer: unknown): boolean {
  const code = codeOf(answer);
  return typeof code === 'string' && isProtectionKind(code);
}

function codeOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined;
}

function isOwnCrime({ triage, event }: Answers): boolean {
  const kind = triage?.reportKind?.code ?? 'SOL';
  return kind !== 'SOL' || (event?.childRole?.codes?.includes('MIS') ?? false);
}
