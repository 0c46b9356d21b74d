import { jaroWinkler } from './similarity.ts';

/** A word of the register that may be meant. `score` is 1 for the same word and falls with the likeness; `sounds` when it is heard alike. */
export type NearWord = { readonly loose: string; readonly score: number; readonly sounds: boolean };

/**
 * One letter wrong, but not in its sound. A wrong first letter of four (Maja, Naja) is 0.83, one in the middle of five 0.89. Measured on one-letter
 * slips in 14 000 made-up children: 0.88 finds 93 in a hundred, 0.83 97, for 0.2 hits more a search; below it only the hits grow.
 */
export const SPELLING_FLOOR = 0.83;
/** The same sound: likeness only keeps out what merely shares its consonants (Björn and Baran 0.76, Layla and Leila 0.76, Hassan and Hosseini 0.71). */
export const SOUND_FLOOR = 0.75;

/** How near a word is to the one typed, or null when it is too far off. What sounds the same counts as nearer than it looks, half-way to the same. */
export function rated(typed: string, word: string, sounds: boolean): NearWord | null {
  const likeness = jaroWinkler(typed, word);
  if (likeness < (sounds ? SOUND_FLOOR : SPELLING_FLOOR)) return null;
  return { loose: word, score: sounds ? (1 + likeness) / 2 : likeness, sounds };
}
