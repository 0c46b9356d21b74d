import type { NearWord } from '@tidig/domain/names/likeness.ts';
import { nearestOf, type FoundByWay } from '@tidig/domain/names/nearest.ts';
import { waysTo } from '@tidig/domain/names/ways.ts';
import type { Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';

export type { NearWord };

const MAX_NEAR_WORDS = 24;

/** The words of the index nearest to a typed one, best first: those that may sound the same, and those one letter away. At most 24. */
export function nearWords(db: StoreDatabase, typed: Word): readonly NearWord[] {
  const found = db.all<FoundByWay>(
    'SELECT n.word, n.loose, n.neighbour AS way FROM json_each(?) CROSS JOIN name_neighbour n ON n.neighbour = value',
    [JSON.stringify(waysTo(typed))],
  );
  return nearestOf(typed, found, MAX_NEAR_WORDS);
}

/** How a typed word comes to those near to it. */
export type Near = (word: Word) => readonly NearWord[];

/** The same, each word looked up once: for one search, which asks for it among akter and among reports in none. */
export function rememberedNear(db: StoreDatabase): Near {
  const known = new Map<string, readonly NearWord[]>();
  return (word) => {
    const found = known.get(word.exact) ?? nearWords(db, word);
    known.set(word.exact, found);
    return found;
  };
}
