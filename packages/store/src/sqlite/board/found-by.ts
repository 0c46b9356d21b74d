import { asWord } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';
import { type Entry, replaceEntries, type Whose } from './name-index.ts';

/** The table of those that are found, whose rows say what the index holds of each. */
export type FoundTable = 'file_row' | 'unlinked_row';

/** What one is found by, of one kind, as it is kept: each name as its words, exactly folded. */
type Kept = { readonly whose: Whose; readonly names: readonly (readonly string[])[]; readonly born: readonly number[] };

/** Makes index and row say just this of one that is found, inside the caller's transaction; what they say already is not written. */
export function putFoundBy(db: StoreDatabase, table: FoundTable, no: number, entries: readonly Entry[]): void {
  const before = foundBy(db, table, no);
  const after = asText(entries);
  if (after === before) return;
  replaceEntries(db, asEntries(before, no), entries);
  db.run(`UPDATE ${table} SET found_by = ? WHERE no = ?`, [after, no]);
}

/** Takes one away: its index rows, the words that nobody else has, and its row. */
export function removeFound(db: StoreDatabase, table: FoundTable, no: number): void {
  replaceEntries(db, asEntries(foundBy(db, table, no), no), []);
  db.run(`DELETE FROM ${table} WHERE no = ?`, [no]);
}

/** True when the row says just this. */
export function isFoundBy(db: StoreDatabase, table: FoundTable, no: number, entries: readonly Entry[]): boolean {
  return foundBy(db, table, no) === asText(entries);
}

export type FoundPlace = { readonly table: FoundTable; readonly after: number };

/** What the rows after a place say, at most so many; and the place to go on from, null at the end. */
export function foundAfter(
  db: StoreDatabase,
  { table, after }: FoundPlace,
  limit: number,
): { readonly entries: readonly (readonly Entry[])[]; readonly next: FoundPlace | null } {
  const rows = db.all<{ no: number; kept: string }>(`SELECT no, found_by AS kept FROM ${table} WHERE no > ? ORDER BY no LIMIT ${limit}`, [
    after,
  ]);
  const last = rows.at(-1);
  const rest: FoundPlace | null = table === 'file_row' ? { table: 'unlinked_row', after: 0 } : null;
  return {
    entries: rows.map(({ no, kept }) => asEntries(kept, no)),
    next: last && rows.length === limit ? { table, after: last.no } : rest,
  };
}

function foundBy(db: StoreDatabase, table: FoundTable, no: number): string {
  return db.get<{ kept: string }>(`SELECT found_by AS kept FROM ${table} WHERE no = ?`, [no])?.kept ?? '[]';
}

function asText(entries: readonly Entry[]): string {
  const kept = entries
    .filter(({ names }) => names.length > 0)
    .map(({ whose, names, born }): Kept => ({ whose, names: names.map((words) => words.map(({ exact }) => exact)), born }));
  return JSON.stringify(kept);
}

/** Written by `putFoundBy` alone, and compared with what it would write when the index is checked. */
function asEntries(text: string, no: number): readonly Entry[] {
  return (JSON.parse(text) as Kept[]).map(({ whose, names, born }) => ({
    whose,
    no,
    names: names.map((words) => words.map(asWord)),
    born,
  }));
}
