import type { Answers } from '../form/answers.ts';
import { rowsOf } from '../form/paths.ts';
import { readChoice } from '../reading/choices.ts';
import { isProtectionKind } from './protection-kind.ts';

/**
 * What is hidden in a report whose child is not marked as protected, and why, in one Swedish line. Says who only by what the report's own answers say; what
 * other reports or marks hide is told without whose they are (T-11). Pure.
 */
export function whyHidden({ child, family }: Answers, whom: 'barnet' | 'personen' = 'barnet'): string {
  const hidden = `Var ${whom} är visas inte`;
  const shielded = whom === 'barnet' ? 'skyddat' : 'skyddad';
  if (isUnchecked(child?.protectedIdentity)) return `${hidden}: ingen har kontrollerat om ${whom} är ${shielded}.`;
  const rows = [...rowsOf(family?.guardians), ...rowsOf(family?.siblings)].map((row) => row['protected']);
  if (rows.some(isMarked)) return `${hidden}: anmälan säger att någon annan i familjen är skyddad.`;
  if (rows.some((row) => readChoice(row).codes.length > 0 && isUnchecked(row)))
    return `${hidden}: ingen har kontrollerat om någon annan i familjen är skyddad.`;
  return `${hidden}: en annan anmälan eller en markering säger att någon i familjen kan vara skyddad.`;
}

function isMarked(answer: unknown): boolean {
  return readChoice(answer).codes.some(isProtectionKind);
}

/** Neither "Nej, kontrollerat" nor a mark: not looked into, not answered, or a code from a later version. */
function isUnchecked(answer: unknown): boolean {
  return !readChoice(answer).codes.includes('NEJ') && !isMarked(answer);
}
