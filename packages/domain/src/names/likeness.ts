import { slipCost } from './slip.ts';
import { soundDistance } from './sound-distance.ts';
import type { Word } from './words.ts';

/** A word of the register that may be meant. `score` is 1 for the same word and falls with the likeness; `sounds` when it is heard alike. */
export type NearWord = { readonly loose: string; readonly score: number; readonly sounds: boolean };

/**
 * Words that share a sound key but whose sounds are farther apart than this share little but their consonants (Ali and Ola 0.77, Emil and Amal 0.82;
 * Dmytro and Dmitri 0.88, Volodymyr and Vladimir 0.89). Measured on the 1 809 tuning pairs among 5 000 others: 0.80 finds all with 6.5 near words a
 * typed word, 0.84 loses one (5.2), 0.86 six (4.7). Of 1 391 further pairs of spellings, most of them written down after the rules, 18 are lost at 0.80,
 * 26 at 0.84, 30 at 0.86.
 */
const SOUND_FLOOR = 0.81;
/** A word that one slip leaves less alike than this is too short to be known again: of three letters (Ida, Ila: 0.77) it is found, of two not (Li, Lu: 0.65). */
const SLIP_FLOOR = 0.7;

/**
 * How near a word of the register is to one typed, or null when it is too far off. `sharesSound` when they have a sound key in common: what is
 * heard alike is as near as its sounds. One slip of the finger costs by the word's length, the likelier slips less. Symmetric.
 */
export function rated(typed: Word, word: Word, sharesSound: boolean): NearWord | null {
  const heard = sharesSound ? 1 - soundDistance(typed.loose, word.loose, 1 - SOUND_FLOOR) : 0;
  const written = writtenAlike(typed, word);
  if (heard >= SOUND_FLOOR && heard >= written) return { loose: word.loose, score: heard, sounds: true };
  return written >= SLIP_FLOOR ? { loose: word.loose, score: written, sounds: false } : null;
}

/** One slip in the word as written may be more than one when both are loosely folded: within "th", "ck" or a doubled letter (Molly, Molkly). */
function writtenAlike(typed: Word, word: Word): number {
  const slip = slipCost(typed.loose, word.loose) ?? slipCost(typed.exact, word.exact);
  return slip === null ? 0 : 1 - slip / Math.max(typed.loose.length, word.loose.length);
}
