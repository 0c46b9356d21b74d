import { soundKeys } from './phonetic.ts';
import { deletions } from './similarity.ts';
import type { Word } from './words.ts';

/**
 * The ways by which a word of the register is come to from one typed: two words that share a way may be meant for each other.
 * In small letters its loose folding and that with one letter taken away; in capitals what it may sound like. The two never meet.
 */
export function waysTo({ exact, loose }: Word): readonly string[] {
  return [...deletions(loose), ...soundKeys(exact).map(asSound)];
}

export function soundWays({ exact }: Word): readonly string[] {
  return soundKeys(exact).map(asSound);
}

/** Marked, since letters of scripts without capitals are the same in both. */
function asSound(key: string): string {
  return `=${key}`;
}

/** Whether a way is a sound, not a spelling. */
export function isSoundWay(way: string): boolean {
  return way.startsWith('=');
}
