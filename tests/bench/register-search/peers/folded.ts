import { exactFold } from '@tidig/domain/names/fold.ts';
import type { BenchChild } from '../../bench-report.ts';

/** As every peer gets names, stored and asked alike: our own folding, and å, ä, ö as a and o. More forgiving than what each would do by itself. */
export function folded(text: string): string {
  return exactFold(text).replace(/[åä]/g, 'a').replace(/ö/g, 'o');
}

export function wordsOf(text: string): readonly string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Every name of a child, folded: the present one, the one before, and the one it is called by. */
export function namesOf({ identity, earlier }: BenchChild): readonly string[] {
  const names = [`${identity.givenName} ${identity.familyName}`];
  if (identity.alias !== '') names.push(`${identity.alias} ${identity.familyName}`);
  if (earlier) names.push(`${earlier.given} ${earlier.family}`);
  return names.map(folded);
}

/** Letters to put in, take out or change to make one text the other; for peers that have to put what they found in order. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How far a name is from what was asked: each asked word from the word nearest to it. */
export function wordDistance(asked: readonly string[], name: string): number {
  const words = name.split(' ');
  return asked.reduce((sum, word) => sum + Math.min(...words.map((other) => distance(word, other))), 0);
}
