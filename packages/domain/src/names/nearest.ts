import { rated, type NearWord } from './likeness.ts';
import { isSoundWay } from './ways.ts';
import { asWord, type Word } from './words.ts';

/** A word of the register, exactly folded, and one of the ways that it shares with a typed word. */
export type FoundByWay = { readonly word: string; readonly way: string };

/** Of the words found by a typed word's ways, those near enough to be meant, best first, each loose folding once, at most `limit`. */
export function nearestOf(typed: Word, found: Iterable<FoundByWay>, limit: number): readonly NearWord[] {
  const sharesSound = new Map<string, boolean>();
  for (const { word, way } of found) sharesSound.set(word, isSoundWay(way) || (sharesSound.get(word) ?? false));
  const best = new Map<string, NearWord>();
  for (const [word, sounds] of sharesSound) {
    const near = rated(typed, asWord(word), sounds);
    if (near && near.score > (best.get(near.loose)?.score ?? 0)) best.set(near.loose, near);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.loose < b.loose ? -1 : 1)).slice(0, limit);
}
