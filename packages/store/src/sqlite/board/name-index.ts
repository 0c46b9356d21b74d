import { indexWords, type Word } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';
import { namePairs } from './name-pairs.ts';
import { addWord, dropWord } from './name-words.ts';

/** Whose name it is: C the child of an akt, G a guardian of that child; U the child of a report that lies in no akt, V a guardian in it. */
export type Whose = 'C' | 'G' | 'U' | 'V';

/** All that one akt or report is found by, of one kind: the words of each of its names, and the birth years it is known under. */
export type Entry = {
  readonly whose: Whose;
  /** Of `file_row` (C, G) or `unlinked_row` (U, V). */
  readonly no: number;
  readonly names: readonly (readonly Word[])[];
  readonly born: readonly number[];
};

type IndexRow = {
  readonly whose: Whose;
  readonly no: number;
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

/** Makes the index say just this, inside the caller's transaction, where it said something else before. */
export function replaceEntries(db: StoreDatabase, before: readonly Entry[], after: readonly Entry[]): void {
  const [old, made] = [rowsOf(before), rowsOf(after)];
  for (const [key, row] of old) if (!made.has(key)) removeRow(db, row);
  for (const [key, row] of made) if (!old.has(key)) addRow(db, row);
  const words = wordsIn(after);
  for (const [exact, word] of words) if (!wordsIn(before).has(exact)) addWord(db, word);
  for (const [exact, word] of wordsIn(before)) if (!words.has(exact)) dropWord(db, word);
}

/** True when the index holds every row of these. What it holds of nobody is counted by `rowsInAll`. */
export function areIndexed(db: StoreDatabase, entries: readonly Entry[]): boolean {
  return [...rowsOf(entries).values()].every((row) => db.get(`SELECT 1 FROM name_index WHERE ${thisRow}`, row) !== undefined);
}

export function rowsIn(entries: readonly Entry[]): number {
  return rowsOf(entries).size;
}

export function rowsInAll(db: StoreDatabase): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM name_index')?.n ?? 0;
}

/** Empties the index and fills it with these, inside the caller's transaction: for one that holds rows of nobody. */
export function remakeIndex(db: StoreDatabase, entries: Iterable<readonly Entry[]>): void {
  db.run('DELETE FROM name_index');
  for (const some of entries) for (const row of rowsOf(some).values()) addRow(db, row);
}

const thisRow = `whose = :whose AND one_loose = :oneLoose AND two_loose = :twoLoose AND born = :born AND one_exact = :oneExact
  AND two_exact = :twoExact AND no = :no`;

function addRow(db: StoreDatabase, row: IndexRow): void {
  db.run(
    `INSERT INTO name_index (whose, one_loose, two_loose, born, one_exact, two_exact, no)
     VALUES (:whose, :oneLoose, :twoLoose, :born, :oneExact, :twoExact, :no) ON CONFLICT DO NOTHING`,
    row,
  );
}

function removeRow(db: StoreDatabase, row: IndexRow): void {
  db.run(`DELETE FROM name_index WHERE ${thisRow}`, row);
}

function wordsIn(entries: readonly Entry[]): ReadonlyMap<string, Word> {
  return new Map(entries.flatMap(({ names }) => names.flat()).map((word) => [word.exact, word]));
}

function rowsOf(entries: readonly Entry[]): ReadonlyMap<string, IndexRow> {
  const rows = entries.flatMap(({ whose, no, names, born }) => {
    const years = born.length > 0 ? born : [0];
    return names.flatMap(namePairs).flatMap((pair) => years.map((year) => ({ ...pair, whose, no, born: year })));
  });
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ whose, no, oneLoose, twoLoose, born, oneExact, twoExact }: IndexRow): string {
  return `${whose} ${no} ${oneLoose} ${twoLoose} ${born} ${oneExact} ${twoExact}`;
}
