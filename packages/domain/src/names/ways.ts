import { loosen } from './fold.ts';
import { soundKeys } from './phonetic.ts';
import { deletions } from './similarity.ts';
import type { Word } from './words.ts';

/**
 * The ways by which a word of the register is come to from one typed: two words that share a way may be meant for each other. They are
 * the spellings that one slip of the finger goes through (the word with each letter taken away, loosely folded after that, so that a slip within
 * "th" or a doubled letter is one slip still), and what the word may sound like, with a mark so that the two never meet. Each once.
 */
export function waysTo(word: Word): readonly string[] {
  return [...new Set([word.loose, ...deletions(word.exact).map(loosen)]), ...soundWays(word)];
}

/** Those of the ways that are sounds. */
function soundWays({ exact }: Word): readonly string[] {
  return soundKeys(exact).map((key) => `${SOUND}${key}`);
}

/** Whether a way is a sound, not a spelling. */
export function isSoundWay(way: string): boolean {
  return way.startsWith(SOUND);
}

/** No folded word has it. */
const SOUND = '=';
