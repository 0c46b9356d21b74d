import { asId } from '../base/ids.ts';
import type { PlainDate } from '../base/time.ts';
import { ageOn } from '../identity/age.ts';

/** When somebody was born, as far as the one who searches knows: the year, or how old in whole years today. */
export type Born = { readonly year: number } | { readonly age: number };

export const EARLIEST_BIRTH_YEAR = 1900;
export const OLDEST = 120;

/**
 * The birth years that it can mean, latest first: an age means two, but on the last day of a year one. None for nothing, for a year that has not come, and
 * for one before 1900. Pure.
 */
export function birthYearsOf(born: Born | null, today: PlainDate): readonly number[] {
  if (born === null) return [];
  const thisYear = Number(today.slice(0, 4));
  if ('year' in born) return born.year >= EARLIEST_BIRTH_YEAR && born.year <= thisYear ? [born.year] : [];
  const latest = thisYear - born.age;
  return ageOn(lastDayOf(latest - 1), today) === born.age ? [latest, latest - 1] : [latest];
}

function lastDayOf(year: number): PlainDate {
  return asId<PlainDate>(`${year}-12-31`);
}

/** What somebody writes in the box beside the name: `2018`, `8`, `8 år`. Null for what is neither a birth year nor an age. */
export function readBorn(text: string, today: PlainDate): Born | null {
  const [, digits = ''] = /^(\d{1,4})(?:\s*år)?$/iu.exec(text.normalize('NFKC').trim()) ?? [];
  if (digits === '') return null;
  const value = Number(digits);
  if (digits.length === 4) return birthYearsOf({ year: value }, today).length > 0 ? { year: value } : null;
  return value <= OLDEST ? { age: value } : null;
}

/** A name with the birth year or age that stands last in it ("Elsa f. 2018", "Elsa, 8 år", "Elsa 8") taken off. A text with other digits is left as it is. */
export function withoutBorn(typed: string, today: PlainDate): { readonly name: string; readonly born: Born | null } {
  const last = /[\s,(]+(?:f\.?|född)?\s*(\d{1,4}(?:\s*år)?)\)?$/iu.exec(typed);
  const name = typed.slice(0, last?.index ?? 0);
  const born = last && /^\D*\p{L}\D*$/u.test(name) ? readBorn(last[1] ?? '', today) : null;
  return born === null ? { name: typed, born } : { name, born };
}
