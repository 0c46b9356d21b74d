import { extraCost, phonesOf, soundCost } from './phones.ts';

/**
 * How far two loosely folded words are apart to the ear: the least sum of what each sound changed, added or left out costs,
 * by the length of the longer. 0 is the same; symmetric.
 */
export function soundDistance(one: string, other: string): number {
  const [a, b] = [phonesOf(one), phonesOf(other)];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  let row = [0];
  for (const [j, phone] of b.entries()) row.push((row[j] ?? 0) + extraCost(phone, b[j - 1]));
  for (const [i, phone] of a.entries()) {
    const added = extraCost(phone, a[i - 1]);
    const next = [(row[0] ?? 0) + added];
    for (const [j, against] of b.entries()) {
      next.push(
        Math.min((row[j] ?? 0) + soundCost(phone, against), (row[j + 1] ?? 0) + added, (next[j] ?? 0) + extraCost(against, b[j - 1])),
      );
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / longest;
}
