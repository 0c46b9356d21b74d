import { exactFold } from './fold.ts';
import { spellings } from './spellings.ts';

const vowel = /[aeiouyåäö]/;
/** A j inside a name is heard as an i: Lejla, Leila. */
const unheard = /[aeiouyåäöj]/;

/**
 * How a name part sounds to a Swedish ear, as a short key: its consonants in order, a vowel only as a first letter (`A`).
 * Parts that are often taken for one another share a key (Sjöberg, Schöberg, Skjöberg: `SBRG`); the rules are in spellings.ts.
 * A key finds candidates and nothing more. Empty only for a text without letters and digits.
 */
export function soundKey(token: string): string {
  const written = exactFold(token).replaceAll(' ', '');
  // A lone letter that nobody hears (an initial, `X`) keeps itself as its key.
  const heard = onceOnly(spellings.reduce((text, { from, to }) => text.replace(from, to), written) || written);
  const first = heard.slice(0, 1);
  const rest = [...heard.slice(1)].filter((letter) => !unheard.test(letter)).join('');
  return ((vowel.test(first) ? 'a' : first) + rest).toUpperCase();
}

function onceOnly(text: string): string {
  return text.toLowerCase().replace(/(\p{L})\1+/gu, '$1');
}
