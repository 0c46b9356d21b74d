import { extraCost, phonesOf, soundCost } from './phones.ts';

/** Sums made in another order differ in their last digits: a limit just reached is not passed. */
const ROUNDING = 1e-9;

/** A word's sounds, and what each costs if it is one too many. */
type Heard = { readonly phones: string; readonly extras: readonly number[] };

/**
 * How far two loosely folded words are apart to the ear: the least sum of what each sound changed, added or left out costs,
 * by the length of the longer. 0 is the same; symmetric. Infinity as soon as it is sure to be more than `most`.
 */
export function soundDistance(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  const [a, b] = [heardAs(one), heardAs(other)];
  if (a.phones === b.phones) return 0;
  const longest = Math.max(a.phones.length, b.phones.length);
  let row = [0];
  for (const [j, extra] of b.extras.entries()) row.push((row[j] ?? 0) + extra);
  for (const [i, extra] of a.extras.entries()) {
    row = nextRow(row, a.phones.charAt(i), extra, b);
    if (Math.min(...row) > most * longest + ROUNDING) return Number.POSITIVE_INFINITY;
  }
  return (row[b.phones.length] ?? 0) / longest;
}

/** One row of the table of least sums, from the row above it. */
function nextRow(above: readonly number[], phone: string, extra: number, { phones, extras }: Heard): number[] {
  let left = (above[0] ?? 0) + extra;
  const row = [left];
  for (let j = 0; j < phones.length; j += 1) {
    const changed = (above[j] ?? 0) + soundCost(phone, phones.charAt(j));
    left = Math.min(changed, (above[j + 1] ?? 0) + extra, left + (extras[j] ?? 0));
    row.push(left);
  }
  return row;
}

const known = new Map<string, Heard>();
const MOST_KNOWN = 20_000;

/** The words of a register come again and again: each is listened to once. */
function heardAs(word: string): Heard {
  const before = known.get(word);
  if (before) return before;
  const phones = phonesOf(word);
  const heard = { phones, extras: Array.from({ length: phones.length }, (_, i) => extraCost(phones.charAt(i), phones.charAt(i - 1))) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, heard);
  return heard;
}
