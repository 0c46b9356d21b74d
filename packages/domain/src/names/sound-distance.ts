import { extraCost, phonesOf, soundCost } from './phones.ts';

/**
 * How far two loosely folded words are apart to the ear: the least sum of what each sound changed, added or left out costs,
 * by the length of the longer. 0 is the same; symmetric.
 */
export function soundDistance(one: string, other: string): number {
  const [a, b] = [phonesOf(one), phonesOf(other)];
  if (a === b) return 0;
  const extras = costsOfExtras(b);
  let row = [0];
  for (const [j, extra] of extras.entries()) row.push((row[j] ?? 0) + extra);
  for (const [i, extra] of costsOfExtras(a).entries()) row = nextRow(row, a.charAt(i), extra, b, extras);
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}

function costsOfExtras(phones: string): readonly number[] {
  return Array.from({ length: phones.length }, (_, i) => extraCost(phones.charAt(i), phones.charAt(i - 1)));
}

/** One row of the table of least sums, from the row above it. */
function nextRow(above: readonly number[], phone: string, extra: number, against: string, extras: readonly number[]): number[] {
  let left = (above[0] ?? 0) + extra;
  const row = [left];
  for (let j = 0; j < against.length; j += 1) {
    const changed = (above[j] ?? 0) + soundCost(phone, against.charAt(j));
    left = Math.min(changed, (above[j + 1] ?? 0) + extra, left + (extras[j] ?? 0));
    row.push(left);
  }
  return row;
}
