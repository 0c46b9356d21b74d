import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { ArrivedRow } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { rowsById } from './arrived-rows.ts';

/** Writes which other reports of its event a report names, or writes it anew. */
export function putSameEvent(db: StoreDatabase, reportId: string, numbers: readonly string[]): void {
  db.run('DELETE FROM arrived_same_event WHERE report_id = ?', [reportId]);
  for (const number of new Set(numbers)) {
    db.run('INSERT INTO arrived_same_event (report_id, anmalningsnummer) VALUES (?, ?)', [reportId, number]);
  }
}

/** True when just these stand there. */
export function isSameEvent(db: StoreDatabase, reportId: string, numbers: readonly string[]): boolean {
  const stored = db.all<{ number: string }>(
    'SELECT anmalningsnummer AS number FROM arrived_same_event WHERE report_id = ? ORDER BY anmalningsnummer',
    [reportId],
  );
  return JSON.stringify(stored.map(({ number }) => number)) === JSON.stringify([...new Set(numbers)].toSorted());
}

/**
 * The reports on other children in the same event: those that this one names or that name it, and so on, of the same sender only (another's number in
 * a report joins nothing). Newest first, without itself.
 */
export function rowsInSameEvent(db: StoreDatabase, reportId: string): readonly ArrivedRow[] {
  const found = db.all<{ id: string }>(
    `WITH RECURSIVE joined (id, sender) AS (
       SELECT report_id, sender FROM arrived_row WHERE report_id = ?
       UNION
       SELECT other.report_id, other.sender FROM joined
         JOIN arrived_same_event named ON named.report_id = joined.id
         JOIN arrived_row other ON other.anmalningsnummer = named.anmalningsnummer AND other.sender = joined.sender
       UNION
       SELECT other.report_id, other.sender FROM joined
         JOIN arrived_row self ON self.report_id = joined.id
         JOIN arrived_same_event named ON named.anmalningsnummer = self.anmalningsnummer
         JOIN arrived_row other ON other.report_id = named.report_id AND other.sender = joined.sender
     ) SELECT id FROM joined`,
    [reportId],
  );
  return rowsById(
    db,
    found.map(({ id }) => id).filter((id) => id !== reportId),
  );
}

/** Each two of these reports, of the same sender, of which one names the other. */
export function pairsInSameEvent(db: StoreDatabase, ids: readonly string[]): readonly (readonly [ReportId, ReportId])[] {
  return db
    .all<{ one: string; other: string }>(
      `WITH asked (id) AS (SELECT value FROM json_each(?))
       SELECT named.report_id AS one, found.report_id AS other FROM asked
         JOIN arrived_same_event named ON named.report_id = asked.id
         JOIN arrived_row self ON self.report_id = named.report_id
         JOIN arrived_row found ON found.anmalningsnummer = named.anmalningsnummer AND found.sender = self.sender
       WHERE found.report_id IN (SELECT id FROM asked)`,
      [JSON.stringify(ids)],
    )
    .map(({ one, other }) => [asId(one), asId(other)]);
}
