import { machineClock } from '@tidig/api/run/machine.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { recogniseTerm } from '@tidig/domain/register/search-term.ts';
import type { RegisterQuery } from '@tidig/store/port/board.ts';
import { randomFrom } from '../bench-names.ts';
import type { BenchChild } from '../bench-report.ts';
import { misspelt } from '../misspell.ts';

/** Something typed in the search box, what the program takes it for, and whom it is about; null: nobody in particular. */
export type Question = { readonly text: string; readonly query: RegisterQuery; readonly child: BenchChild | null };

export const questionKinds = ['number', 'ärendenummer', 'right name', 'misspelt name', 'worst names'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Names that more people have than a list shows. */
const worst = [
  'Anna Andersson',
  'Mohammed Ali',
  'Andersson Alice',
  'Muhamed Ali',
  'Johan Johansson',
  'Ana Anderson',
  'Ahmed Mohamed',
  'Maria Karlsson',
];

/** So many questions of each kind about children drawn from the register; never the same child in two kinds. `arendenummer`: some that it has. */
export function questionsOn(
  children: readonly BenchChild[],
  arendenummer: readonly string[],
  { times, seed }: { readonly times: number; readonly seed: number },
): Readonly<Record<QuestionKind, readonly Question[]>> {
  const random = randomFrom(seed * 31 + 5);
  const official = children.filter((child) => child.official);
  const draw = <T>(list: readonly T[]) => Array.from({ length: times }, () => list[Math.floor(random() * list.length)]).filter(isThere);
  return {
    number: draw(official).map((child) => question(child.number, child)),
    ärendenummer: draw(arendenummer).map((text) => question(text, null)),
    'right name': draw(children).map((child) => question(`${child.identity.givenName} ${child.identity.familyName}`, child)),
    'misspelt name': draw(children).map((child) => question(misspelt(child, random), child)),
    'worst names': Array.from({ length: times }, (_, n) => question(worst[n % worst.length] ?? '', null)),
  };
}

/** As the search box takes it. Throws on what the product refuses: a refusal would be a quick and worthless figure. */
export function question(text: string, child: BenchChild | null): Question {
  const query = queryOf(text);
  if (!query) throw new Error('the bench typed what the product refuses');
  return { text, child, query };
}

/** Null when the search box refuses the text. */
export function queryOf(text: string): RegisterQuery | null {
  const term = recogniseTerm(text, dayOf(machineClock.now()));
  if (!term.ok) return null;
  return term.value.kind === 'name' ? { ...term.value, birthYear: null, whose: 'child' } : term.value;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
