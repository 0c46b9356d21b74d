import { soundDistance } from './sound-distance.ts';
import { slipCost } from './slip.ts';

/** A word of the register that may be meant. `score` is 1 for the same word and falls with the likeness; `sounds` when it is heard alike. */
export type NearWord = { readonly loose: string; readonly score: number; readonly sounds: boolean };

/** Words that share a sound key but whose sounds are farther apart than this share no more than their consonants. */
export const SOUND_FLOOR = 0.8;

/**
 * How near a word is to the one typed, both loosely folded, or null when it is too far off. `sharesSound` when they share a sound key.
 * What is heard alike is as near as its sounds; one slip of the finger costs by the word's length, the likelier slips less.
 */
export function rated(typed: string, word: string, sharesSound: boolean): NearWord | null {
  const heard = sharesSound ? 1 - soundDistance(typed, word) : 0;
  const slip = slipCost(typed, word);
  const written = slip === null ? 0 : 1 - slip / Math.max(typed.length, word.length);
  if (heard >= SOUND_FLOOR && heard >= written) return { loose: word, score: heard, sounds: true };
  return written > 0 ? { loose: word, score: written, sounds: false } : null;
}
