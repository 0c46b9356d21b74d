import { slipCost } from './slip.ts';
import { soundDistance } from './sound-distance.ts';

/** A word of the register that may be meant. `score` is 1 for the same word and falls with the likeness; `sounds` when it is heard alike. */
export type NearWord = { readonly loose: string; readonly score: number; readonly sounds: boolean };

/** Words that share a sound key but whose sounds are farther apart than this share no more than their consonants. */
const SOUND_FLOOR = 0.75;
/** A word with a slip that leaves less than this is too short to be known again (two letters). */
const SLIP_FLOOR = 0.7;
/** One slip of the finger in the word as written that is more than one when both are loosely folded: within "th", "ck" or a doubled letter. */
const FOLDED_SLIP = 0.8;

/**
 * How near a word of the register is to one typed that it shares a way with, both loosely folded, or null when it is too far off.
 * `sharesSound` when one of the ways is a sound: what is heard alike is as near as its sounds. One slip of the finger costs by the word's length,
 * the likelier slips less. Symmetric.
 */
export function rated(typed: string, word: string, sharesSound: boolean): NearWord | null {
  const heard = sharesSound ? 1 - soundDistance(typed, word) : 0;
  const slip = slipCost(typed, word) ?? (sharesSound ? null : FOLDED_SLIP);
  const written = slip === null ? 0 : 1 - slip / Math.max(typed.length, word.length);
  if (heard >= SOUND_FLOOR && heard >= written) return { loose: word, score: heard, sounds: true };
  return written >= SLIP_FLOOR ? { loose: word, score: written, sounds: false } : null;
}
