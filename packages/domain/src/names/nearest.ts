import { rated, type NearWord } from './likeness.ts';
import { isSoundWay } from './ways.ts';
import type { Word } from './words.ts';

/** A word of the register in both its foldings, and one of the ways that it shares with a typed word. */
export type FoundByWay = { readonly word: string; readonly loose: string; readonly way: string };

/** Of the words found by a typed word's ways, those near enough to be meant, best first, each loose folding once, at most `limit`. */
export function nearestOf(typed: Word, found: Iterable<FoundByWay>, limit: number): readonly NearWord[] {
  const sharesSound = new Map<string, boolean>();
  const folded = new Map<string, string>();
  for (const { word, loose, way } of found) {
    sharesSound.set(word, isSoundWay(way) || (sharesSound.get(word) ?? false));
    folded.set(word, loose);
  }
  const best = new Map<string, NearWord>();
  for (const [exact, loose] of folded) {
    const near = rated(typed, { exact, loose }, sharesSound.get(exact) ?? false);
    if (near && near.score > (best.get(near.loose)?.score ?? 0)) best.set(near.loose, near);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.loose < b.loose ? -1 : 1)).slice(0, limit);
}
