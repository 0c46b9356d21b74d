import { asId } from '@tidig/domain/base/ids.ts';
import type { BoardRecord } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { refreshRecords } from './arrived-rows.ts';
import { readDecision } from './decision.ts';

/** Appends a record, inside the caller's transaction. Throws on a decision whose body is not one: nothing unreadable is ever kept. */
export function appendRecord(db: StoreDatabase, record: BoardRecord): void {
  if (record.kind === 'DECISION') readDecision(record.body);
  db.run(
    `INSERT INTO record (id, report_id, kind, made_at, recorded_at, by_user, by_name, body)
     VALUES (:id, :reportId, :kind, :madeAt, :recordedAt, :by, :byName, :body)`,
    record,
  );
  refreshRecords(db, record.reportId);
}

/** By recordedAt, oldest first. */
export function recordsOf(db: StoreDatabase, reportId: string): readonly BoardRecord[] {
  return db
    .all<BoardRecord>(
      `SELECT id, report_id AS reportId, kind, made_at AS madeAt, recorded_at AS recordedAt, by_user AS "by", by_name AS byName, body
       FROM record WHERE report_id = ? ORDER BY recorded_at, seq`,
      [reportId],
    )
    .map((row) => ({ ...row, id: asId(row.id), reportId: asId(row.reportId), by: asId(row.by) }));
}
