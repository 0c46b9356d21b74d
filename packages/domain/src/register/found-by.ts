import { protectionMarkCodes } from '../access/protection-kind.ts';
import type { Answers } from '../form/answers.ts';
import { rowsOf } from '../form/paths.ts';
import { nameTokens } from '../names/fold.ts';
import { chose } from '../reading/choices.ts';
import { foldPoliceNumber } from './police-number.ts';

/** What a report is found by beside its child's own name and numbers. For look-ups alone: no list shows it. */
export type FoundBy = {
  /** Whole names of the guardians, to be found by from an open task (L-43). Null where the report marks anybody in it as protected: no name is a way to him. */
  readonly guardianNames: readonly string[] | null;
  /** Numbers of the police that stand for the report (L-97), folded. */
  readonly policeNumbers: readonly string[];
};

/** Reads them from a report's answers. Pure. */
export function foundByOf(answers: Answers): FoundBy {
  return { guardianNames: guardianNames(answers), policeNumbers: policeNumbers(answers) };
}

function guardianNames(answers: Answers): readonly string[] | null {
  const guardians = rowsOf(answers.family?.guardians);
  const marked = [...guardians, ...rowsOf(answers.family?.siblings)].some((row) => chose(row['protected'], ...protectionMarkCodes));
  if (marked || chose(answers.child?.protectedIdentity, ...protectionMarkCodes)) return null;
  return guardians.flatMap(({ name }) => (typeof name === 'string' && nameTokens(name).length > 1 ? [name.trim()] : []));
}

function policeNumbers(answers: Answers): readonly string[] {
  const numbers = rowsOf(answers.event?.refs).map(({ number }) => (typeof number === 'string' ? foldPoliceNumber(number) : null));
  return [...new Set(numbers.filter((number) => number !== null).flatMap((number) => [number, ...withoutDistrict(number)]))];
}

/** A K-nummer is often said without the number of the unit before it: 5000-K123456-26 and K123456-26. */
function withoutDistrict(folded: string): readonly string[] {
  const [, rest] = /^\d{4}(K\d{3,})$/.exec(folded) ?? [];
  return rest === undefined ? [] : [rest];
}
