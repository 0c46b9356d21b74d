import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { SearchedName } from '@tidig/domain/register/empty-search.ts';
import { recogniseTerm } from '@tidig/domain/register/search-term.ts';
import type { Born } from '@tidig/domain/register/search-term-years.ts';
import type { RegisterQuery } from '@tidig/store/port/board.ts';

/** What is searched for, as it was typed. */
export type Words = {
  readonly text: string;
  /** Beside a name; of the two the year counts. Neither: as the text itself may say. */
  readonly birthYear: number | null;
  readonly age?: number | null | undefined;
  /** Whose name it is; a number is read as what it is. */
  readonly whose?: SearchedName | undefined;
};

export type ReadSearch = {
  readonly query: RegisterQuery;
  /** What the log row keeps as keyed hashes. */
  readonly terms: readonly string[];
  readonly whose: SearchedName;
  /** They order and add none. */
  readonly birthYears: readonly number[];
};

/** Reads the words as `recogniseTerm` does; the same words read on the same day give the same terms. Pure. */
export function readSearch({ text, birthYear, age = null, whose = 'child' }: Words, today: PlainDate): Outcome<ReadSearch> {
  const born: Born | null = birthYear !== null ? { year: birthYear } : age !== null ? { age } : null;
  const read = recogniseTerm(text, today, born);
  if (!read.ok) return read;
  const term = read.value;
  if (term.kind !== 'name') return done({ query: term, terms: [term.value], whose: 'child', birthYears: [] });
  const { name } = term;
  // The child's birth year says nothing of a guardian, and one name of a guardian is no term.
  if (whose === 'guardian' && name.tokens.length < 2) return refused(problem('search-too-short'));
  const birthYears = whose === 'guardian' ? [] : term.birthYears;
  const [first = null, second = null] = birthYears;
  return done({
    query: { kind: 'name', name, birthYear: first, orBirthYear: second, whose },
    terms: [...(whose === 'guardian' ? [GUARDIAN] : []), ...name.tokens, ...birthYears.map(String)],
    whose,
    birthYears,
  });
}

/** Stands among the terms, so that the log tells the one search from the other. No name has it: it is no folded word. */
const GUARDIAN = 'whose:guardian';
