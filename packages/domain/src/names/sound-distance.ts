import { extraCost, phonesOf, soundCost } from './phones.ts';

/** Sums made in another order differ in their last digits: a limit just reached is not passed. */
const ROUNDING = 1e-9;

/** A word's sounds as code units, and what each costs if it is one too many. */
type Heard = { readonly phones: readonly number[]; readonly extras: readonly number[] };

/**
 * How far two loosely folded words are apart to the ear: the least sum of what each sound changed, added or left out costs,
 * by the length of the longer. 0 is the same; symmetric. Infinity as soon as it is sure to be more than `most`.
 */
export function soundDistance(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  const [a, b] = [heardAs(one), heardAs(other)];
  const longest = Math.max(a.phones.length, b.phones.length);
  if (longest === 0) return 0;
  const limit = most * longest + ROUNDING;
  const row = [0];
  for (const [j, extra] of b.extras.entries()) row.push((row[j] ?? 0) + extra);
  for (const [i, phone] of a.phones.entries()) {
    if (toNextRow(row, phone, a.extras[i] ?? 0, b) > limit) return Number.POSITIVE_INFINITY;
  }
  return (row[b.phones.length] ?? 0) / longest;
}

/** Makes one row of the table of least sums into the next, in its place, and gives the least in it: this is done some hundred times a search. */
function toNextRow(row: number[], phone: number, extra: number, { phones, extras }: Heard): number {
  let diagonal = row[0] ?? 0;
  let left = diagonal + extra;
  let least = left;
  row[0] = left;
  for (let j = 0; j < phones.length; j += 1) {
    const above = row[j + 1] ?? 0;
    left = Math.min(diagonal + costOf(phone, phones[j] ?? 0), above + extra, left + (extras[j] ?? 0));
    row[j + 1] = left;
    if (left < least) least = left;
    diagonal = above;
  }
  return least;
}

/** Sounds are signs of ASCII, but for letters that no rule knows: what two of those cost is worked out once. */
const SIGNS = 128;
const costs = Float64Array.from({ length: SIGNS * SIGNS }, (_, at) =>
  soundCost(String.fromCharCode(Math.floor(at / SIGNS)), String.fromCharCode(at % SIGNS)),
);

function costOf(a: number, b: number): number {
  if (a === b) return 0;
  return a < SIGNS && b < SIGNS ? (costs[a * SIGNS + b] ?? 0) : soundCost(String.fromCharCode(a), String.fromCharCode(b));
}

const known = new Map<string, Heard>();
const MOST_KNOWN = 20_000;

/** The words of a register come again and again: each is listened to once. */
function heardAs(word: string): Heard {
  const before = known.get(word);
  if (before) return before;
  const phones = phonesOf(word);
  const heard = {
    phones: Array.from({ length: phones.length }, (_, i) => phones.charCodeAt(i)),
    extras: Array.from({ length: phones.length }, (_, i) => extraCost(phones.charAt(i), phones.charAt(i - 1))),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, heard);
  return heard;
}
