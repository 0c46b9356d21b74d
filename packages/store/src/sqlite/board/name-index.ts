import { indexWords, type Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';
import { namePairs } from './name-pairs.ts';
import { addWord, dropWord } from './name-words.ts';

/** Whose name it is: C the child of an akt, G a guardian of that child, U the child of a report that lies in no akt. */
export type Whose = 'C' | 'G' | 'U';

/** All that one akt or report is found by, of one kind: the words of each of its names, and the birth years it is known under. */
export type Entry = {
  readonly whose: Whose;
  /** Of `file_row` (C, G) or `unlinked_row` (U). */
  readonly no: number;
  readonly names: readonly (readonly Word[])[];
  readonly born: readonly number[];
};

type IndexRow = {
  readonly oneLoose: string;
  readonly twoLoose: string;
  readonly born: number;
  readonly oneExact: string;
  readonly twoExact: string;
};

/** The words that a name is found by. */
export function indexWordsOf({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): readonly Word[] {
  return [...indexWords(familyName, 'family'), ...indexWords(givenName, 'given')];
}

/** Makes the index say just this of the akt or report, inside the caller's transaction; one that says it already is not written. */
export function putEntry(db: StoreDatabase, entry: Entry): void {
  if (isIndexed(db, entry)) return;
  removeEntry(db, entry.whose, entry.no);
  addEntry(db, entry);
}

/** The same for one that has nothing in the index yet. */
export function addEntry(db: StoreDatabase, entry: Entry): void {
  for (const row of rowsOf(entry).values()) {
    db.run(
      `INSERT INTO name_index (whose, one_loose, two_loose, born, one_exact, two_exact, no)
       VALUES (:whose, :oneLoose, :twoLoose, :born, :oneExact, :twoExact, :no)`,
      { ...row, whose: entry.whose, no: entry.no },
    );
  }
  for (const word of entry.names.flat()) addWord(db, word);
}

/** Takes it out again, and from the dictionary the words that nobody else has. */
export function removeEntry(db: StoreDatabase, whose: Whose, no: number): void {
  const words = db.all<Word>(`SELECT DISTINCT one_exact AS exact, one_loose AS loose FROM name_index WHERE no = ? AND whose = ?`, [
    no,
    whose,
  ]);
  db.run('DELETE FROM name_index WHERE no = ? AND whose = ?', [no, whose]);
  for (const word of words) dropWord(db, word);
}

/** True when the index holds just the rows of this. */
export function isIndexed(db: StoreDatabase, entry: Entry): boolean {
  const expected = rowsOf(entry);
  const stored = db.all<IndexRow>(
    `SELECT one_loose AS oneLoose, two_loose AS twoLoose, born, one_exact AS oneExact, two_exact AS twoExact
     FROM name_index WHERE no = ? AND whose = ?`,
    [entry.no, entry.whose],
  );
  return stored.length === expected.size && stored.every((row) => expected.has(keyOf(row)));
}

/** How many rows belong to nobody: neither to an akt that can be found nor to a report in none. */
export function strayRows(db: StoreDatabase): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM name_index WHERE ${stray}`)?.n ?? 0;
}

/** Takes those away, inside the caller's transaction. */
export function removeStrayRows(db: StoreDatabase): void {
  db.run(`DELETE FROM name_index WHERE ${stray}`);
}

const stray = `CASE whose WHEN 'U' THEN no NOT IN (SELECT no FROM unlinked_row) ELSE no NOT IN (SELECT no FROM file_row) END`;

function rowsOf({ names, born }: Entry): ReadonlyMap<string, IndexRow> {
  const years = born.length > 0 ? born : [0];
  const rows = names.flatMap((words) => namePairs(words)).flatMap((pair) => years.map((year) => ({ ...pair, born: year })));
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ oneLoose, twoLoose, born, oneExact, twoExact }: IndexRow): string {
  return `${oneLoose} ${twoLoose} ${born} ${oneExact} ${twoExact}`;
}
