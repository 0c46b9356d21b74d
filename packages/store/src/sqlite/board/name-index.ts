import type { StoreDatabase } from '../database.ts';
import type { NameFact } from './facts.ts';
import { namePairs, wordsOf, type NamePair, type Word } from './name-pairs.ts';
import { addWord, dropWord } from './name-words.ts';

/** Puts one name of an akt into the index, inside the caller's transaction. */
export function addName(db: StoreDatabase, childFileId: string, name: NameFact): void {
  const row = db.get<{ no: number }>(
    'INSERT INTO child_file_name (child_file_id, report_id, kind, given_name, family_name) VALUES (?, ?, ?, ?, ?) RETURNING no',
    [childFileId, name.reportId, name.kind, name.givenName, name.familyName],
  );
  if (!row) throw new Error('a name was not kept');
  const [family, given] = [wordsOf(name.familyName), wordsOf(name.givenName)];
  for (const pair of namePairs(family, given)) {
    db.run(
      `INSERT INTO name_index (family_loose, given_loose, family_exact, given_exact, name_no)
       VALUES (:familyLoose, :givenLoose, :familyExact, :givenExact, :no)`,
      { ...pair, no: row.no },
    );
  }
  for (const word of [...family, ...given]) addWord(db, word);
}

/** Takes all names of an akt out again, and the words that no other name has. */
export function removeNames(db: StoreDatabase, childFileId: string): void {
  const names = db.all<NameFact>(
    'SELECT report_id AS reportId, kind, given_name AS givenName, family_name AS familyName FROM child_file_name WHERE child_file_id = ?',
    [childFileId],
  );
  db.run('DELETE FROM name_index WHERE name_no IN (SELECT no FROM child_file_name WHERE child_file_id = ?)', [childFileId]);
  db.run('DELETE FROM child_file_name WHERE child_file_id = ?', [childFileId]);
  for (const word of names.flatMap(bothParts)) dropWord(db, word);
}

/** True when the index holds just the pairs of the akt's names. */
export function isIndexed(db: StoreDatabase, childFileId: string): boolean {
  const names = db.all<NameFact & { readonly no: number }>(
    'SELECT no, given_name AS givenName, family_name AS familyName FROM child_file_name WHERE child_file_id = ?',
    [childFileId],
  );
  return names.every((name) => {
    const stored = db.all<NamePair>(
      `SELECT family_loose AS familyLoose, given_loose AS givenLoose, family_exact AS familyExact, given_exact AS givenExact
       FROM name_index WHERE name_no = ?`,
      [name.no],
    );
    const inStore = new Set(stored.map((pair) => JSON.stringify(pair)));
    const expected = namePairs(wordsOf(name.familyName), wordsOf(name.givenName)).map((pair) => JSON.stringify(pair));
    return inStore.size === expected.length && expected.every((pair) => inStore.has(pair));
  });
}

function bothParts(name: NameFact): readonly Word[] {
  return [...wordsOf(name.familyName), ...wordsOf(name.givenName)];
}
