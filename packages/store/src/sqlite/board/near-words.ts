import { rated, type NearWord } from '@tidig/domain/names/likeness.ts';
import { isSoundWay, waysTo } from '@tidig/domain/names/ways.ts';
import type { Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';

export type { NearWord };

const MAX_NEAR_WORDS = 24;

/** The words of the index nearest to a typed one, best first: those that may sound the same, and those one letter away. At most 24. */
export function nearWords(db: StoreDatabase, typed: Word): readonly NearWord[] {
  const found = db.all<{ loose: string; neighbour: string }>(
    'SELECT DISTINCT n.loose, n.neighbour FROM json_each(?) CROSS JOIN name_neighbour n ON n.neighbour = value',
    [JSON.stringify(waysTo(typed))],
  );
  const shares = new Map<string, boolean>();
  for (const { loose, neighbour } of found) shares.set(loose, (shares.get(loose) ?? false) || isSoundWay(neighbour));
  return [...shares]
    .map(([loose, sharesSound]) => rated(typed.loose, loose, sharesSound))
    .filter((near) => near !== null)
    .sort((a, b) => b.score - a.score || (a.loose < b.loose ? -1 : 1))
    .slice(0, MAX_NEAR_WORDS);
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
