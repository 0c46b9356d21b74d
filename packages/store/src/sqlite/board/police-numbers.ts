import type { StoreDatabase } from '../database.ts';

/** Writes the police's numbers for a report, its anmälningsnummer among them, or writes them anew. */
export function putPoliceNumbers(db: StoreDatabase, reportId: string, numbers: readonly string[]): void {
  db.run('DELETE FROM report_police_number WHERE report_id = ?', [reportId]);
  for (const number of new Set(numbers)) db.run('INSERT INTO report_police_number (number, report_id) VALUES (?, ?)', [number, reportId]);
}

/** True when just these stand there. */
export function arePoliceNumbers(db: StoreDatabase, reportId: string, numbers: readonly string[]): boolean {
  const stored = db.all<{ number: string }>('SELECT number FROM report_police_number WHERE report_id = ?', [reportId]);
  return JSON.stringify(stored.map(({ number }) => number).toSorted()) === JSON.stringify([...new Set(numbers)].toSorted());
}

/** The reports of their own that the number stands for, itself or by what follows them; at most 100. */
export function reportsByPoliceNumber(db: StoreDatabase, number: string): readonly string[] {
  return db
    .all<{ id: string }>(
      `SELECT DISTINCT coalesce(r.follows, r.report_id) AS id FROM report_police_number p JOIN arrived_row r ON r.report_id = p.report_id
       WHERE p.number = ? LIMIT 100`,
      [number],
    )
    .map(({ id }) => id);
}
