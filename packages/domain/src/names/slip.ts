/** Rows of the Swedish keyboard: a finger lands on the key beside, or in the row above or below. */
const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

const SWAPPED = 0.45;
const BESIDE = 0.5;
const LEFT_OUT = 0.55;
const OTHER = 0.7;

/**
 * What the one slip that makes one word of the other costs, null when there is more than one: two neighbours swapped, a key beside
 * struck instead or too, a letter left out or put in, any other letter changed. 0 for the same word; symmetric.
 */
export function slipCost(one: string, other: string): number | null {
  if (one === other) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return null;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1) ? LEFT_OUT : null;
  if (short.slice(at + 1) === long.slice(at + 1)) return areBeside(short[at] ?? '', long[at] ?? '') ? BESIDE : OTHER;
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped ? SWAPPED : null;
}

function areBeside(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a !== null && b !== null && Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1;
}

function placeOf(letter: string): { readonly row: number; readonly column: number } | null {
  const row = rows.findIndex((keys) => keys.includes(letter));
  return row < 0 || letter === '' ? null : { row, column: (rows[row] ?? '').indexOf(letter) };
}
