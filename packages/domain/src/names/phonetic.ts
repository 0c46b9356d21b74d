import { exactFold } from './fold.ts';
import { spellings } from './spellings.ts';
import type { Spelling } from './spellings/spelling.ts';

const vowel = /[aeiouyåäö]/;
/** A j inside a name is heard as an i: Lejla, Leila. */
const unheard = /[aeiouyåäöj]/g;
/** A word that may be heard in more ways than this is heard in the likeliest. */
const MAX_WAYS = 12;

/** Sounds so near that a key does not tell them apart: voiced and voiceless, s and sj. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[sz]/g, 'S'],
  [/[bp]/g, 'P'],
  [/[fvw]/g, 'V'],
  [/[gk]/g, 'K'],
  [/[dt]+S/g, 'S'],
  [/[dt]/g, 'T'],
];

/**
 * How a name part may sound to a Swedish ear, as short keys: its consonants in order, a vowel only as a first letter (`A`).
 * Parts that are often taken for one another share a key (Sjöberg, Schöberg, Skjöberg: `SPRK`); the rules are in spellings/.
 * Keys find candidates and nothing more. At least one, also for a text without letters.
 */
export function soundKeys(token: string): readonly string[] {
  const written = exactFold(token).replaceAll(' ', '');
  const ways = spellings.reduce<readonly string[]>(heardAs, [written]);
  return [...new Set(ways.map((heard) => keyOf(heard) || keyOf(written) || written.toUpperCase()))];
}

function heardAs(forms: readonly string[], { from, to }: Spelling): readonly string[] {
  if (!forms.some((form) => form.search(from) >= 0)) return forms; // most rules say nothing of most words
  const heard =
    typeof to === 'string'
      ? forms.map((form) => form.replace(from, to))
      : to.flatMap((sound) => forms.map((form) => form.replace(from, sound)));
  return [...new Set(heard)].slice(0, MAX_WAYS);
}

function keyOf(heard: string): string {
  const first = heard.slice(0, 1);
  const skeleton = (vowel.test(first) ? 'A' : first) + heard.slice(1).replace(unheard, '');
  return alike
    .reduce((key, [sounds, letter]) => key.replace(sounds, letter), skeleton)
    .toUpperCase()
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The likeliest of the keys: for a rough comparison of two words that need not find every spelling. */
export function soundKey(token: string): string {
  return soundKeys(token)[0] ?? '';
}
