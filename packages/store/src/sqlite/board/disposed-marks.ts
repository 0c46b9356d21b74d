import type { StoreDatabase } from '../database.ts';

/**
 * A protection mark holds for a report and for the akt it lies in. Where only one of them goes, inside the caller's transaction, the mark stays on the other;
 * and what a report itself said of protection stays as a mark on an akt that goes on. Rather hidden for too long than shown (T-14).
 */
export function keepMarksElsewhere(db: StoreDatabase, reports: readonly string[], files: readonly string[]): void {
  const going = { reports: JSON.stringify(reports), files: JSON.stringify(files) };
  keepSaidMarks(db, going);
  const shared = db.all<{ id: string }>(
    `SELECT id FROM protection_mark WHERE report_id IS NOT NULL AND child_file_id IS NOT NULL
       AND (report_id IN (SELECT value FROM json_each(:reports))) <> (child_file_id IN (SELECT value FROM json_each(:files)))`,
    going,
  );
  for (const { id } of shared) {
    db.run(
      `INSERT INTO protection_mark (id, report_id, child_file_id, person, code, reason, set_at, set_by, set_by_name)
       SELECT lower(hex(randomblob(16))), iif(report_id IN (SELECT value FROM json_each(:reports)), NULL, report_id),
         iif(child_file_id IN (SELECT value FROM json_each(:files)), NULL, child_file_id), person, code, reason, set_at, set_by, set_by_name
       FROM protection_mark WHERE id = :id`,
      { ...going, id },
    );
    db.run(
      `INSERT INTO protection_lift (mark_id, reason, lifted_at, lifted_by, lifted_by_name)
       SELECT (SELECT id FROM protection_mark ORDER BY seq DESC LIMIT 1), reason, lifted_at, lifted_by, lifted_by_name FROM protection_lift WHERE mark_id = :id`,
      { id },
    );
  }
}

/** Codes of a report that protect, put on the akt that goes on, unless it has them. */
function keepSaidMarks(db: StoreDatabase, going: { readonly reports: string; readonly files: string }): void {
  db.run(
    `INSERT INTO protection_mark (id, report_id, child_file_id, person, code, reason, set_at, set_by, set_by_name)
     SELECT lower(hex(randomblob(16))), NULL, child_file_id, 'child', protection, 'Skyddet stod i en anmälan som är gallrad.', set_at, 'system', 'Tidig' FROM (
       SELECT l.child_file_id, r.protection, max(r.arrived_at) AS set_at FROM link l
       JOIN arrived_row r ON r.report_id = l.report_id OR r.follows = l.report_id
       WHERE l.undone_at IS NULL AND l.report_id IN (SELECT value FROM json_each(:reports))
         AND l.child_file_id NOT IN (SELECT value FROM json_each(:files)) AND r.protection IN ('SEK', 'SKF', 'FIN', 'OVR')
       GROUP BY l.child_file_id, r.protection)`,
    going,
  );
}
