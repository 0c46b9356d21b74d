import { dayOf, type PlainDate } from '../../base/time.ts';
import { kindOf } from '../../form/kinds.ts';
import type { Answers } from '../../form/answers.ts';
import { isMissing } from '../../form/answered.ts';
import { ageOn } from '../../identity/age.ts';
import { ageLimitOn } from '../../law/age-limits.ts';
import { birthDateOf } from '../../register/arrival-facts.ts';
import type { Check } from '../check.ts';
import type { Remedy } from '../finding.ts';
import { isBlank, look, tip, writtenRows } from './found.ts';

/**
 * Q05: the person is no child in the sense of SoL 3:1 on the day of writing (L-04). An orosanmälan on somebody who has come of age leads to an
 * underrättelse enligt 6 § polislagen (L-05, L-28). With a notice enligt LUL in it there is no such press: what that asks goes by the age at the act.
 */
export const ofAge: Check = ({ answers, loose, context }) => {
  const kind = kindOf(loose);
  if (kind !== 'SOL' && kind !== 'SOLLUL') return [];
  const today = dayOf(context.now);
  const known = ageKnown(answers, today);
  if (known === null || known.age < (ageLimitOn('child-under', today) ?? 18)) return [];
  return look('Q05', known.path, { remedies: kind === 'SOL' ? [toPoliceAct] : [] });
};

const toPoliceAct: Remedy = {
  kind: 'set',
  path: 'triage.reportKind',
  answer: { code: 'PL6' },
  label: 'Byt till underrättelse enligt 6 § polislagen',
};

/** Age in whole years and the field that tells it. */
function ageKnown(answers: Answers, today: PlainDate): { readonly age: number; readonly path: string } | null {
  const birth = birthDateOf(answers, today);
  if (birth !== null) return { age: ageOn(birth, today), path: birth === answers.child?.birthDate ? 'child.birthDate' : 'child.identity' };
  const estimated = answers.child?.estimatedAge;
  return estimated === undefined ? null : { age: estimated, path: 'child.estimatedAge' };
}

/** Q06: an identity that is not certain, and nothing said of how it was found. */
export const identityUnexplained: Check = ({ answers: { child } }) => {
  const certainty = child?.identityCertainty;
  const unsure = certainty?.code === 'TRO' || certainty?.code === 'OKA';
  return unsure && isBlank(certainty.note) ? tip('Q06', 'child.identityCertainty') : [];
};

/** Q22: another language than Swedish, and whether an interpreter is needed is not said; for the child and for each guardian. */
export const interpreterUnanswered: Check = ({ answers: { child, family } }) => [
  ...(isForeign(child?.language) && isUnanswered(child?.interpreter) ? tip('Q22', 'child.interpreter', asked('child.interpreter')) : []),
  ...writtenRows('family.guardians', family?.guardians)
    .filter(({ row }) => isForeign(row.language) && isUnanswered(row.interpreter))
    .flatMap(({ path, target }) => tip('Q22', `${path}.interpreter`, { ...asked(`${path}.interpreter`), target: `${target}.interpreter` })),
];

/** A language written beside the list, with nothing chosen from it, is another than Swedish as well. */
function isForeign(language: { readonly code?: string | undefined; readonly note?: string | undefined } | undefined): boolean {
  if (language?.code !== undefined) return language.code !== 'sv';
  return !isBlank(language?.note) && !/svensk/iu.test(language?.note ?? '');
}

function isUnanswered(interpreter: unknown): boolean {
  if (interpreter === undefined) return true;
  const answered = typeof interpreter === 'object' && interpreter !== null && 'answer' in interpreter && interpreter.answer !== undefined;
  return !answered && !isMissing(interpreter);
}

function asked(path: string): { readonly remedies: readonly Remedy[] } {
  return {
    remedies: [
      { kind: 'set', path, answer: { answer: 'JA' }, label: 'Tolk behövs' },
      { kind: 'set', path, answer: { answer: 'NEJ' }, label: 'Tolk behövs inte' },
    ],
  };
}
