import { rated, SOUND_FLOOR, SPELLING_FLOOR, type NearWord } from '@tidig/domain/names/likeness.ts';
import { soundKey } from '@tidig/domain/names/phonetic.ts';
import { deletions, jaroWinkler } from '@tidig/domain/names/similarity.ts';
import type { Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';

export type { NearWord };

const MAX_NEAR_WORDS = 24;

/**
 * The words of the index nearest to a typed one, best first: those that sound the same, and those one letter away.
 * Words that sound the same count as nearer than they look, half-way to the same: the ear is the commoner source of a name's spelling.
 */
export function nearWords(db: StoreDatabase, { exact, loose }: Word): readonly NearWord[] {
  const sounding = new Set(words(db, 'SELECT DISTINCT loose FROM name_word WHERE sound = ?', soundKey(exact)));
  const neighbours = words(
    db,
    'SELECT DISTINCT loose FROM json_each(?) CROSS JOIN name_neighbour WHERE neighbour = value',
    JSON.stringify(deletions(loose)),
  );
  return [...new Set([...sounding, ...neighbours])]
    .map((word) => rated(loose, word, sounding.has(word)))
    .filter((near) => near !== null)
    .sort((a, b) => b.score - a.score || (a.loose < b.loose ? -1 : 1))
    .slice(0, MAX_NEAR_WORDS);
}

/** The same by the same rules among words that stand in no index, because they are few enough to be held in memory. */
export function nearAmong({ exact, loose }: Word, others: readonly Word[]): readonly NearWord[] {
  const sound = soundKey(exact);
  const neighbours = new Set(deletions(loose));
  return others
    .filter((other) => jaroWinkler(loose, other.loose) >= Math.min(SOUND_FLOOR, SPELLING_FLOOR)) // cheap, and leaves few to listen to
    .map((other) => {
      const sounds = soundKey(other.exact) === sound;
      return sounds || deletions(other.loose).some((word) => neighbours.has(word)) ? rated(loose, other.loose, sounds) : null;
    })
    .filter((near) => near !== null)
    .sort((a, b) => b.score - a.score);
}

function words(db: StoreDatabase, sql: string, param: string): readonly string[] {
  return db.all<{ loose: string }>(sql, [param]).map(({ loose }) => loose);
}
