import { irregularStem } from './irregular.ts';

/** Endings of Swedish nouns, adjectives and verbs, the longest first. What stands before one must be a word by itself: three letters with a vowel. */
const endings = `
 ningarna ningens ningen ningar ningas ning andena andet anden ande ende
 arnas ornas ernas arna orna erna aren aste ades ade are ast ats ena ers ern eln els
 ad ar as at an or er en et el es
 a e
`
  .trim()
  .split(/\s+/)
  .toSorted((one, other) => other.length - one.length);

/** Endings that count only after certain letters: "hjälpte", "läst", "fullt", "farligt", "körde". */
const afterSome: readonly (readonly [RegExp, number])[] = [
  [/[pks]te$/u, 2],
  [/[rgmlvd]de$/u, 2],
  [/(?:[pks]|ll|ig|am)t$/u, 1],
];

/** A genitive or passive "s"; after other letters it belongs to the word ("hus", "polis"). */
const ownS = /[bcdfghjklmnoprtvy]s$/u;
/** The vowel of "nyckel", "syster" and "vatten" falls away in "nycklar", "systrar" and "vattnet". */
const fallen = /[^aeiouyåäölrn][lrn]$/u;
/** Nothing is taken from "säkerhet", from a number, or from what stands for an irregular word. */
const whole = /.het$|[\d=]/u;
const vowel = /[aeiouyåäö]/u;

/**
 * What the forms of one Swedish word have in common: "mamma", "mammas", "mammorna" → "mamm". Lower case; å, ä and ö stay what they are, and are never
 * a or o. What it gives is for comparison and for no reader. The same twice gives the same. Pure.
 */
export function stem(word: string): string {
  let left = word.normalize('NFC').toLocaleLowerCase('sv');
  const irregular = irregularStem(left);
  if (irregular !== null) return irregular;
  for (let shorter = shortened(left); shorter !== left; shorter = shortened(left)) left = shorter;
  return left;
}

function shortened(word: string): string {
  if (whole.test(word)) return word;
  if (ownS.test(word) && isWord(word.slice(0, -1), 3)) return word.slice(0, -1);
  const some = afterSome.find(([after, length]) => after.test(word) && isWord(word.slice(0, -length), 3));
  if (some) return word.slice(0, -some[1]);
  const ending = endings.find((one) => word.endsWith(one) && isWord(word.slice(0, -one.length), 3));
  if (ending !== undefined) return word.slice(0, -ending.length);
  return fallen.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

function isWord(text: string, least: number): boolean {
  return text.length >= least && vowel.test(text);
}
