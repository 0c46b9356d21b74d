import type { ArrivedRow } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { rowsById } from './arrived-rows.ts';

/** Writes who stands by number in a report, or writes it anew. */
export function putPersonNumbers(db: StoreDatabase, reportId: string, numbers: readonly string[]): void {
  db.run('DELETE FROM arrived_person_number WHERE report_id = ?', [reportId]);
  for (const number of new Set(numbers)) {
    db.run('INSERT INTO arrived_person_number (number, report_id) VALUES (?, ?)', [number, reportId]);
  }
}

/** True when just these stand there. */
export function arePersonNumbers(db: StoreDatabase, reportId: string, numbers: readonly string[]): boolean {
  const stored = db.all<{ number: string }>('SELECT number FROM arrived_person_number WHERE report_id = ? ORDER BY number', [reportId]);
  return JSON.stringify(stored.map(({ number }) => number)) === JSON.stringify([...new Set(numbers)].toSorted());
}

/** The reports, none that follows another, in which somebody with one of these numbers stands, or in what follows them; newest first. */
export function rowsNaming(db: StoreDatabase, numbers: readonly string[]): readonly ArrivedRow[] {
  const found = db.all<{ id: string }>(
    `SELECT DISTINCT coalesce(r.follows, r.report_id) AS id FROM arrived_person_number p JOIN arrived_row r ON r.report_id = p.report_id
     WHERE p.number IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(numbers)],
  );
  return rowsById(
    db,
    found.map(({ id }) => id),
  );
}
