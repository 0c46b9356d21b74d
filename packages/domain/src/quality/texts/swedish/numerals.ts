const units = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(' ');
const tens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

/** Whole numbers from 0 to 99 by their Swedish words. */
const byWord: ReadonlyMap<string, number> = new Map([
  ...units.map((word, number): [string, number] => [word, number]),
  ['en', 1],
  ['aderton', 18],
  ...tens.flatMap((ten, index) =>
    ['', ...units.slice(1, 10)].map((unit, number): [string, number] => [ten + unit, (index + 2) * 10 + number]),
  ),
]);

/** What a word says as a number, digits or letters; null when it is none. */
export function numberIn(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return byWord.get(word) ?? null;
}

/** The number that a compound begins with, and the rest of it: `åttaåriga` is 8 and `åriga`. Null when it begins with none. */
export function numberBefore(word: string, rest: string): number | null {
  return word.endsWith(rest) ? numberIn(word.slice(0, -rest.length)) : null;
}
