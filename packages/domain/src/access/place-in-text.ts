import { looseFold } from '../names/fold.ts';
import { placePrepositions } from '../quality/texts/swedish/function-words.ts';
import { deletions } from '../names/similarity.ts';
import type { PlaceWords } from './place-words.ts';

/** From so many letters on a word is known wherever it begins a word; a shorter one only by itself, with its capital or after "i", "hos" and their like. */
const LONG = 6;
/** From so many letters on one letter may be wrong. */
const SLIP = 7;

/**
 * Does the text tell one of these places? However it is spelt and spaced: å or a, one letter or two, apart or together, with a hyphen or a line break,
 * and in a longer word one letter wrong. Rather once too often than once too seldom. Pure.
 */
export function tellsPlace(text: string, { words, numbers }: PlaceWords): boolean {
  if (numbers.size > 0 && runsOfDigits(text).some((run) => [...numbers].some((number) => run.includes(number)))) return true;
  if (words.size === 0) return false;
  const read = readText(text);
  return [...words].some((word) => stands(word, read) || isMisspelt(word, read));
}

type ReadText = {
  /** Words folded, in order. */
  readonly tokens: readonly string[];
  /** All of them together, and where in it a word begins. */
  readonly together: string;
  readonly starts: ReadonlySet<number>;
  /** Those that have a capital, or stand where a place or a name is told: "i lund". */
  readonly named: ReadonlySet<string>;
};

function readText(text: string): ReadText {
  const written = text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const tokens = written.map(looseFold);
  const starts = new Set<number>();
  let together = '';
  for (const token of tokens) {
    starts.add(together.length);
    together += token;
  }
  const isNamed = (at: number) => /^\p{Lu}/u.test(written[at] ?? '') || before.has(tokens[at - 1] ?? '');
  return { tokens, together, starts, named: new Set(tokens.filter((_, at) => isNamed(at))) };
}

/** Words before a place or a name, folded. */
const before = new Set([...placePrepositions, 'heter', 'kallas', 'namn'].map(looseFold));

function stands(word: string, { together, starts, named }: ReadText): boolean {
  if (word.length < LONG && !/\d/.test(word)) return named.has(word) || named.has(`${word}s`);
  for (let at = together.indexOf(word); at >= 0; at = together.indexOf(word, at + 1)) {
    const goesOn = /\d$/.test(word) && /^\d/.test(together.slice(at + word.length));
    if (starts.has(at) && !goesOn) return true;
  }
  return false;
}

/** One letter left out, put in, changed or swapped with its neighbour, in a word or in two that were written apart; the first letter is right. */
function isMisspelt(word: string, { tokens }: ReadText): boolean {
  if (word.length < SLIP || /\d/.test(word)) return false;
  const near = new Set(deletions(word));
  const isNear = (token: string) =>
    token.charAt(0) === word.charAt(0) && Math.abs(token.length - word.length) <= 1 && deletions(token).some((one) => near.has(one));
  return tokens.some((token, at) => isNear(token) || isNear(token + (tokens[at + 1] ?? '')));
}

/** Digits that stand together or in groups: `070-174 06 12`. */
function runsOfDigits(text: string): readonly string[] {
  return (text.normalize('NFKC').match(/\d(?:[\s\-–‐/().+]{0,3}\d)*/gu) ?? []).map((run) => run.replace(/\D/g, ''));
}
