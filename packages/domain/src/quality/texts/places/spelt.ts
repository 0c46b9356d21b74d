/** Endings of the definite form and the genitive, longest first. */
const endings = ['ens', 'ets', 'ns', 'en', 'et', 'n', 's'] as const;
const leastStem = 5;

const readAs: Readonly<Record<string, string>> = { å: 'a', ä: 'a', æ: 'a', ö: 'o', ø: 'o', w: 'v', é: 'e', è: 'e', ü: 'y' };

/** A folded word of a place as it is compared: however it is spelt (å as a, w as v, ck as k, th as t, one letter or two), without its ending. */
export function placeKey(word: string): string {
  let key = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    const read = readAs[letter] ?? letter;
    const before = key.charAt(key.length - 1);
    if (read === before || (read === 'h' && before === 't')) continue;
    key = read === 'k' && before === 'c' ? `${key.slice(0, -1)}k` : key + read;
  }
  const ending = endings.find((one) => key.endsWith(one) && key.length - one.length >= leastStem);
  return ending === undefined ? key : key.slice(0, -ending.length);
}

/** The first letter as `placeKey` has it. */
export function firstOfKey(word: string): string {
  const first = word.charAt(0);
  return readAs[first] ?? first;
}

/** Letters that a word has at least for one of them to be mistyped. */
const leastForSlip = 7;

/** Are these the same word, one letter left out, put in or changed, or two that changed places? The first letter is right. */
export function isSpeltNearly(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < leastForSlip || long.length - short.length > 1 || short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at) && short.slice(at + 2) === long.slice(at + 2);
}
