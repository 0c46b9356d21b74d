import { nameTokens } from '@tidig/domain/names/fold.ts';
import type { BenchChild } from '../bench-report.ts';
import { queryOf } from './questions.ts';
import type { Labelled, Pair } from './wanted.ts';

export type Answers = (asked: string) => Promise<readonly BenchChild[]>;

/** How often the person asked for was first, and among the first ten; of how many. */
export type Score = { pairs: number; first: number; ten: number };

export type Recall = {
  readonly kinds: ReadonlyMap<string, Score>;
  readonly all: Score;
  /** Of questions that name somebody letter for letter: all, and those whose first answer is such a one. */
  readonly exact: { all: number; first: number };
};

/**
 * Asks for each pair's person. Somebody else who has every word of the same registered name is as good an answer: no question could tell the two apart.
 * What the search box refuses counts as not found.
 */
export async function recallOf(pairs: readonly Pair[], answers: Answers): Promise<Recall> {
  const kinds = new Map<string, Score>();
  const all: Score = { pairs: 0, first: 0, ten: 0 };
  const exact = { all: 0, first: 0 };
  for (const pair of pairs) {
    const found = queryOf(pair.asked) === null ? [] : await answers(pair.asked);
    const place = found.findIndex((child) => hasWords(child, registeredWords(pair)));
    const score = kinds.get(pair.kind) ?? { pairs: 0, first: 0, ten: 0 };
    kinds.set(pair.kind, score);
    for (const one of [score, all]) {
      one.pairs += 1;
      if (place === 0) one.first += 1;
      if (place >= 0 && place < 10) one.ten += 1;
    }
    const asked = nameTokens(pair.asked);
    if (!asked.every((word) => registeredWords(pair).includes(word))) continue;
    exact.all += 1;
    if (found[0] && hasWords(found[0], asked)) exact.first += 1;
  }
  return { kinds, all, exact };
}

/** The name by which the pair's person is asked for, as it stands in the register. */
function registeredWords({ kind, given, family, earlier, alias }: Pair): readonly string[] {
  if (kind === 'earlier' && earlier !== undefined) return nameTokens(earlier);
  return nameTokens(kind === 'alias' && alias !== undefined ? `${alias} ${family}` : `${given} ${family}`);
}

/** True when one of the child's names has all the words. */
export function hasWords({ identity, earlier }: BenchChild, wanted: readonly string[]): boolean {
  const names = [`${identity.givenName} ${identity.familyName}`];
  if (identity.alias !== '') names.push(`${identity.alias} ${identity.familyName}`);
  if (earlier) names.push(`${earlier.given} ${earlier.family}`);
  return names.some((name) => {
    const words = nameTokens(name);
    return wanted.every((word) => words.includes(word));
  });
}

export type NearHits = { readonly asked: number; readonly left: number; readonly median: number; readonly p95: number };

/** How many answers there are for names that nobody has. Names that the register happens to have all the same are left out. */
export async function nearHitsOf(
  { negatives }: Labelled,
  children: readonly BenchChild[],
  hits: (asked: string) => Promise<number>,
): Promise<NearHits> {
  const known = new Set(children.map(({ identity }) => wordsKey(`${identity.givenName} ${identity.familyName}`)));
  const counts: number[] = [];
  for (const asked of negatives) if (!known.has(wordsKey(asked))) counts.push(await hits(asked));
  const sorted = counts.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  return { asked: negatives.length, left: counts.length, median: at(0.5), p95: at(0.95) };
}

function wordsKey(name: string): string {
  return nameTokens(name).toSorted().join(' ');
}
