import { looseFold } from '../../../names/fold.ts';

/** Endings of the definite form and the genitive. */
const ending = /(?:ens|ets|ns|en|et|n|s)$/;
const leastStem = 5;

/** A word of a place as it is compared: however it is spelt (å as a, w as v, one letter or two), without its ending. */
export function placeKey(word: string): string {
  const folded = looseFold(word).replaceAll(' ', '');
  const stem = folded.replace(ending, '');
  return stem.length >= leastStem ? stem : folded;
}

/** Letters that a word has at least for one of them to be mistyped. */
const leastForSlip = 7;

/** Are these the same word, one letter left out, put in or changed, or two that changed places? The first letter is right. */
export function isSpeltNearly(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < leastForSlip || one.charAt(0) !== other.charAt(0) || Math.abs(one.length - other.length) > 1)
    return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const isChanged = short.slice(at + 1) === long.slice(at + 1);
  const isSwapped =
    short.charAt(at) === long.charAt(at + 1) && short.charAt(at + 1) === long.charAt(at) && short.slice(at + 2) === long.slice(at + 2);
  return isChanged || isSwapped;
}
