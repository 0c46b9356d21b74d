import { tenDigits } from '../access/same-person.ts';
import type { Answers } from '../form/answers.ts';
import { rowsOf } from '../form/paths.ts';

/**
 * True when two reports say, by number, that the children have the same guardians, all of them: then what is written of one may be taken to the other's
 * akt. A half-sibling has a parent who is none of the first child's, and is never reached; so with a guardian without a number, one who stands in one
 * report only, and a report without guardians: when in doubt, no. Pure.
 */
export function haveSameGuardians(one: Answers, other: Answers): boolean {
  const [here, there] = [guardianNumbers(one), guardianNumbers(other)];
  return here.length > 0 && !here.includes('') && JSON.stringify(here) === JSON.stringify(there);
}

/** Each once, sorted; empty text for one without a number. */
function guardianNumbers({ family }: Answers): readonly string[] {
  return [...new Set(rowsOf(family?.guardians).map((row) => tenDigits(row['identity'])))].toSorted();
}
