import { waysTo } from '@tidig/domain/names/ways.ts';
import { asWord, type Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';

/** Every distinct word of the index. */
const indexedWords = "SELECT DISTINCT one_exact AS exact, one_loose AS loose FROM name_index WHERE two_loose = ''";

/** Puts a word into the dictionary if it is new there, with every way that leads to it. */
export function addWord(db: StoreDatabase, word: Word): void {
  if (db.run('INSERT INTO name_word (word) VALUES (?) ON CONFLICT DO NOTHING', [word.exact]) === 0) return;
  for (const neighbour of new Set(waysTo(word))) {
    db.run('INSERT INTO name_neighbour (neighbour, loose, word) VALUES (?, ?, ?)', [neighbour, word.loose, word.exact]);
  }
}

/** Takes a word out of the dictionary unless some name still has it. */
export function dropWord(db: StoreDatabase, word: Word): void {
  const dropped = db.run(
    `DELETE FROM name_word WHERE word = :exact AND NOT EXISTS (
       SELECT 1 FROM name_index WHERE whose IN ('C', 'G', 'U', 'V') AND one_loose = :loose AND two_loose = '' AND one_exact = :exact)`,
    word,
  );
  if (dropped === 0) return;
  for (const neighbour of new Set(waysTo(word))) {
    db.run('DELETE FROM name_neighbour WHERE neighbour = ? AND loose = ? AND word = ?', [neighbour, word.loose, word.exact]);
  }
}

/** Makes the dictionary again from the index, inside the caller's transaction. */
export function remakeWords(db: StoreDatabase): void {
  const words = db.all<Word>(indexedWords);
  db.run('DELETE FROM name_neighbour');
  db.run('DELETE FROM name_word');
  for (const word of words) addWord(db, word);
}

/** How many words and ways of the dictionary are missing, wrong or too many. */
export function differingWords(db: StoreDatabase): number {
  const words = db.all<Word>(indexedWords);
  const expectedWays = new Set(
    words.flatMap((word) => waysTo(word).map((neighbour) => JSON.stringify({ neighbour, loose: word.loose, word: word.exact }))),
  );
  return (
    differing(new Set(words.map(({ exact }) => JSON.stringify({ word: exact }))), db.all('SELECT word FROM name_word')) +
    differing(expectedWays, db.all('SELECT neighbour, loose, word FROM name_neighbour')) +
    words.filter(({ exact, loose }) => asWord(exact).loose !== loose).length
  );
}

function differing(expected: ReadonlySet<string>, stored: readonly unknown[]): number {
  const found = stored.filter((row) => expected.has(JSON.stringify(row))).length;
  return expected.size - found + (stored.length - found);
}
