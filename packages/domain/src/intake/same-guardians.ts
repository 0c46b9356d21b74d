import { tenDigits } from '../access/same-person.ts';
import type { Answers } from '../form/answers.ts';
import { rowsOf } from '../form/paths.ts';
import { readChoice } from '../reading/choices.ts';

/**
 * True when two reports say, by number, that the children have the same guardians, two at least and all of them: then what is written of one may be taken to
 * the other's akt. A half-sibling has a parent who is none of the first child's, and is never reached; so with one guardian alone, who may be the parent
 * that half-siblings share, with a guardian without a number, one who stands in one report only, and where either report speaks of a half- or
 * stepsibling in the household: when in doubt, no. Pure.
 */
export function haveSameGuardians(one: Answers, other: Answers): boolean {
  const [here, there] = [guardianNumbers(one), guardianNumbers(other)];
  const whole = here.length >= 2 && !here.includes('') && JSON.stringify(here) === JSON.stringify(there);
  return whole && ![one, other].some(namesHalfSibling);
}

/** Each once, sorted; empty text for one without a number. */
function guardianNumbers({ family }: Answers): readonly string[] {
  return [...new Set(rowsOf(family?.guardians).map((row) => tenDigits(row['identity'])))].toSorted();
}

function namesHalfSibling({ family }: Answers): boolean {
  return rowsOf(family?.household).some((row) => readChoice(row['relation']).codes.includes('HSY'));
}
