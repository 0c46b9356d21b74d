import { foldPoliceNumber } from './police-number.ts';

/** Fewer digits than this is a house number, an age or a slip, and no number of the police. */
const LEAST_DIGITS = 4;
/** Letters in a row: `K`, `A`, `DNR`. A name has more, or has no digits beside it. */
const MOST_LETTERS = 3;
/** What may stand before the number. */
const abbreviations: readonly string[] = ['dnr', 'knr', 'hid'];

/**
 * A text that is a number of the police and nothing else, folded: K-nummer (`5000-K123456-26`, `K123456-26`), diarienummer (`A123.456/2026`), händelse-id.
 * Letters and digits with the marks that stand in such numbers, at least four digits, nowhere more than three letters in a row, and no word of its own
 * beside ("Bo Li 2018" is a name). Null for everything else: a name never becomes one.
 */
export function readPoliceNumber(typed: string): string | null {
  if (!/^[\p{L}\d\s\p{Pd}./:_]+$/u.test(typed)) return null;
  const digits = typed.match(/\d/g)?.length ?? 0;
  const letters = typed.match(/\p{L}+/gu) ?? [];
  if (digits < LEAST_DIGITS || letters.length === 0 || letters.some((run) => run.length > MOST_LETTERS)) return null;
  if (looseWords(typed).some((word) => !abbreviations.includes(word.toLowerCase()))) return null;
  return foldPoliceNumber(typed);
}

/** Two letters or more that touch no digit. */
function looseWords(typed: string): readonly string[] {
  return typed.match(/(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu) ?? [];
}
