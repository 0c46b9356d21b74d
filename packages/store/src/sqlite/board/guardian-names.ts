import type { StoreDatabase } from '../database.ts';
import { ofGroup } from './protection.ts';

/** What stands in the place of the names where a report marks somebody in it as protected. */
const MARKED = '';

/** The guardians' whole names in the reports of an akt and what follows them, each once. None where one of these marks anybody: no name is a way to him (T-11). */
export function guardianNames(db: StoreDatabase, childFileId: string): readonly string[] {
  const names = db
    .all<{ name: string }>(
      `SELECT DISTINCT g.name FROM link l JOIN arrived_row marked ON ${ofGroup('l.report_id')} JOIN report_guardian g ON g.report_id = marked.report_id
       WHERE l.child_file_id = ? AND l.undone_at IS NULL ORDER BY g.name`,
      [childFileId],
    )
    .map(({ name }) => name);
  return names.includes(MARKED) ? [] : names;
}

/** The same of one report that lies in no akt. */
export function guardianNamesIn(db: StoreDatabase, reportId: string): readonly string[] {
  const names = db
    .all<{ name: string }>(
      `SELECT DISTINCT g.name FROM arrived_row marked JOIN report_guardian g ON g.report_id = marked.report_id
       WHERE ${ofGroup(':reportId')} ORDER BY g.name`,
      { reportId },
    )
    .map(({ name }) => name);
  return names.includes(MARKED) ? [] : names;
}

/** Writes the guardians' names that a report may be found by, or writes them anew. */
export function putGuardianNames(db: StoreDatabase, reportId: string, names: readonly string[] | null): void {
  db.run('DELETE FROM report_guardian WHERE report_id = ?', [reportId]);
  for (const name of new Set(names ?? [MARKED])) db.run('INSERT INTO report_guardian (report_id, name) VALUES (?, ?)', [reportId, name]);
}

/** True when just these stand there. */
export function areGuardianNames(db: StoreDatabase, reportId: string, names: readonly string[] | null): boolean {
  const stored = db.all<{ name: string }>('SELECT name FROM report_guardian WHERE report_id = ?', [reportId]);
  return JSON.stringify(stored.map(({ name }) => name).toSorted()) === JSON.stringify([...new Set(names ?? [MARKED])].toSorted());
}
