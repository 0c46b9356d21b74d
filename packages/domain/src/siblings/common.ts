import { isProtectionKind } from '../access/protection-kind.ts';
import type { Answers } from '../form/answers.ts';
import { withoutMarked } from '../form/marks.ts';
import { loose, rowsOf } from '../form/paths.ts';
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
  const open = loose(withoutMarked(answers));
  const names = [...ofEvent, ...(mayTellPlace(answers) ? ofPlace : []), ...(isOwnCrime(answers) ? [] : ofCrime)];
  return new Map(
    names.flatMap((name): [string, unknown][] => {
      const [section = '', field = ''] = name.split('.');
      const answer = open[section]?.[field];
      return answer === undefined || namesProtectedChild(answer, answers) ? [] : [[name, answer]];
    }),
  );
}

/** The name of a child who is surely protected may be new, and stands in no other child's report (A1). */
function namesProtectedChild(answer: unknown, { child }: Answers): boolean {
  if (!isProtected(child?.protectedIdentity)) return false;
  const text = JSON.stringify(answer).toLowerCase();
  return [child?.firstName, child?.alias].some(
    (name) => name !== undefined && name.trim() !== '' && text.includes(name.trim().toLowerCase()),
  );
}

function mayTellPlace(answers: Answers): boolean {
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

function isProtected(answer: unknown): boolean {
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
