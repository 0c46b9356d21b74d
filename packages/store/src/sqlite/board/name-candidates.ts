import type { StoreDatabase } from '../database.ts';
import type { Word } from './name-pairs.ts';
import type { NearWord } from './near-words.ts';

/** Names looked at for one search: far above what is shown, and a bound on what a common name can cost. */
const MAX_CANDIDATES = 1000;

type Found = { readonly no: number };

/** Exact spelling first, then the birth year asked for, so that the bound never cuts those away. */
function bestFirst(selects: string): string {
  return `SELECT no FROM (${selects}) found ORDER BY exactly DESC, :year IS NOT NULL AND EXISTS (
      SELECT 1 FROM child_file_name n JOIN child_file_birth b USING (child_file_id) WHERE n.no = found.no AND b.year = :year
    ) DESC LIMIT ${MAX_CANDIDATES}`;
}

/** Numbers of names that hold both words, folded alike, in whatever order and part. */
export function namesWithBoth(db: StoreDatabase, one: Word, two: Word, year: number | null): readonly number[] {
  const exactly = (family: string, given: string) => `(family_exact = :${family} AND given_exact = :${given})`;
  return numbers(
    db.all<Found>(
      bestFirst(
        `SELECT name_no AS no, ${exactly('one', 'two')} AS exactly FROM name_index WHERE family_loose = :oneLoose AND given_loose = :twoLoose
         UNION SELECT name_no, ${exactly('two', 'one')} FROM name_index WHERE family_loose = :twoLoose AND given_loose = :oneLoose
         UNION SELECT name_no, 0 FROM name_index a WHERE ${inOnePart('given_loose')}
         UNION SELECT name_no, 0 FROM name_index a WHERE ${inOnePart('family_loose')}`,
      ),
      { one: one.exact, oneLoose: one.loose, two: two.exact, twoLoose: two.loose, year },
    ),
  );
}

/** Two first names, or both halves of a double surname. The first test is made once: an ordinary search ends there. */
function inOnePart(column: 'given_loose' | 'family_loose'): string {
  return `EXISTS (SELECT 1 FROM name_index WHERE ${column} = :twoLoose) AND a.${column} = :oneLoose
    AND EXISTS (SELECT 1 FROM name_index b WHERE b.name_no = a.name_no AND b.${column} = :twoLoose)`;
}

/** Numbers of names that hold the word, folded alike. */
export function namesWithOne(db: StoreDatabase, word: Word, year: number | null): readonly number[] {
  return numbers(
    db.all<Found>(
      bestFirst(
        `SELECT name_no AS no, family_exact = :exact AS exactly FROM name_index WHERE family_loose = :loose
         UNION SELECT name_no, given_exact = :exact FROM name_index WHERE given_loose = :loose`,
      ),
      { exact: word.exact, loose: word.loose, year },
    ),
  );
}

/** Numbers of names with a word near the one as family name and a word near the other as given name, or the other way about. */
export function namesNearBoth(db: StoreDatabase, one: readonly NearWord[], two: readonly NearWord[]): readonly number[] {
  const pairs = (family: string, given: string) =>
    `SELECT name_no AS no FROM json_each(:${family}) f CROSS JOIN json_each(:${given}) g CROSS JOIN name_index
     WHERE family_loose = f.value AND given_loose = g.value`;
  return numbers(
    db.all<Found>(`${pairs('one', 'two')} UNION ${pairs('two', 'one')} LIMIT ${MAX_CANDIDATES}`, { one: asJson(one), two: asJson(two) }),
  );
}

export function namesNearOne(db: StoreDatabase, word: readonly NearWord[], year: number | null): readonly number[] {
  return numbers(
    db.all<Found>(
      bestFirst(
        `SELECT name_no AS no, 0 AS exactly FROM json_each(:word) w CROSS JOIN name_index WHERE family_loose = w.value
         UNION SELECT name_no, 0 FROM json_each(:word) w CROSS JOIN name_index WHERE given_loose = w.value`,
      ),
      { word: asJson(word), year },
    ),
  );
}

function asJson(words: readonly NearWord[]): string {
  return JSON.stringify(words.map(({ loose }) => loose));
}

function numbers(rows: readonly Found[]): readonly number[] {
  return [...new Set(rows.map(({ no }) => no))];
}
