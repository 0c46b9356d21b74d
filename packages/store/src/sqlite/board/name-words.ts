import { soundKey } from '@tidig/domain/names/phonetic.ts';
import { deletions } from '@tidig/domain/names/similarity.ts';
import type { Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';

type WordRow = Word & { readonly sound: string };

/** Every distinct word of the index. */
const indexedWords = "SELECT DISTINCT one_exact AS exact, one_loose AS loose FROM name_index WHERE two_loose = ''";

/** Puts a word into the dictionary if it is new there. */
export function addWord(db: StoreDatabase, { exact, loose }: Word): void {
  if (db.get('SELECT 1 FROM name_word WHERE word = ?', [exact])) return;
  db.run('INSERT INTO name_word (word, loose, sound) VALUES (?, ?, ?)', [exact, loose, soundKey(exact)]);
  for (const neighbour of deletions(loose)) {
    db.run('INSERT INTO name_neighbour (neighbour, loose) VALUES (?, ?) ON CONFLICT DO NOTHING', [neighbour, loose]);
  }
}

/** Takes a word out of the dictionary unless some name still has it. */
export function dropWord(db: StoreDatabase, { exact, loose }: Word): void {
  const dropped = db.run(
    `DELETE FROM name_word WHERE word = :exact
       AND NOT EXISTS (SELECT 1 FROM name_index WHERE whose IN ('C', 'G', 'U') AND one_loose = :loose AND two_loose = '' AND one_exact = :exact)`,
    { exact, loose },
  );
  if (dropped === 0) return;
  db.run('DELETE FROM name_neighbour WHERE loose = :loose AND NOT EXISTS (SELECT 1 FROM name_word WHERE loose = :loose)', { loose });
}

/** Makes the dictionary again from the index, inside the caller's transaction. */
export function remakeWords(db: StoreDatabase): void {
  const words = db.all<Word>(indexedWords);
  db.run('DELETE FROM name_neighbour');
  db.run('DELETE FROM name_word');
  for (const word of words) addWord(db, word);
}

/** How many words and neighbours of the dictionary are missing, wrong or too many. */
export function differingWords(db: StoreDatabase): number {
  const words = db.all<Word>(indexedWords);
  const expectedWords = new Set(words.map((word) => JSON.stringify({ ...word, sound: soundKey(word.exact) })));
  const expectedNeighbours = new Set(
    words.flatMap(({ loose }) => deletions(loose).map((neighbour) => JSON.stringify({ neighbour, loose }))),
  );
  return (
    differing(expectedWords, db.all<WordRow>('SELECT word AS exact, loose, sound FROM name_word')) +
    differing(expectedNeighbours, db.all('SELECT neighbour, loose FROM name_neighbour'))
  );
}

function differing(expected: ReadonlySet<string>, stored: readonly unknown[]): number {
  const found = stored.filter((row) => expected.has(JSON.stringify(row))).length;
  return expected.size - found + (stored.length - found);
}
