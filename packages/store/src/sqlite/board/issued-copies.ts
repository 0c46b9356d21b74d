import { asId, type ReportId } from '@tidig/domain/base/ids.ts';
import type { BoardCopy, CopyNote, IssuedCopy } from '../../port/protection.ts';
import type { StoreDatabase } from '../database.ts';
import { storeCopy } from '../exchange/openings.ts';
import type { StoreScope } from '../scope.ts';

type CopyRow = Omit<IssuedCopy, 'reportId' | 'arendenummer' | 'withPlaces' | 'of' | 'notes'> & {
  readonly reportId: string;
  readonly arendenummer: string;
  readonly withPlaces: number;
  /** JSON. */
  readonly of: string;
};
type NoteRow = Omit<CopyNote, 'notedBy'> & { readonly reportId: string; readonly number: number; readonly notedBy: string };

/** Gives the copy its number and notes whether places stand on it, and whose text, inside the caller's transaction. */
export function storeBoardCopy(scope: StoreScope, id: ReportId, { withPlaces = false, of = [], ...copy }: BoardCopy): number {
  const number = storeCopy(scope, { kind: 'report', id }, copy);
  if (withPlaces) scope.db.run("INSERT INTO copy_with_places (object_kind, object_id, number) VALUES ('report', ?, ?)", [id, number]);
  for (const other of new Set(of)) {
    if (other !== id)
      scope.db.run("INSERT INTO copy_of_report (report_id, object_kind, object_id, number) VALUES (?, 'report', ?, ?)", [
        other,
        id,
        number,
      ]);
  }
  return number;
}

/** SQL for the copies (`copy`: `object_id`, `number`) that have the text of one of these reports on them. */
const copiesWith = `WITH asked (id) AS (SELECT value FROM json_each(?)),
  copy (object_id, number) AS (
    SELECT c.object_id, c.number FROM asked CROSS JOIN issued_copy c ON c.object_kind = 'report' AND c.object_id = asked.id
    UNION SELECT o.object_id, o.number FROM asked CROSS JOIN copy_of_report o ON o.report_id = asked.id AND o.object_kind = 'report')`;

/** Copies of these reports, and those that have their text on them, with what has become of each, newest first. */
export function copiesOf(db: StoreDatabase, reports: readonly ReportId[]): readonly IssuedCopy[] {
  const ids = [JSON.stringify(reports)];
  const notes = Map.groupBy(
    db.all<NoteRow>(
      `${copiesWith} SELECT object_id AS reportId, number, kind, done_on AS doneOn, noted_at AS notedAt, noted_by AS notedBy, noted_by_name AS notedByName
       FROM copy CROSS JOIN copy_note n USING (object_id, number) WHERE n.object_kind = 'report' ORDER BY seq`,
      ids,
    ),
    keyOf,
  );
  return db
    .all<CopyRow>(
      `${copiesWith} SELECT c.object_id AS reportId, r.arendenummer, c.number, c.document, c.printed_at AS printedAt, c.printed_by AS printedBy, c.recipient,
         p.number IS NOT NULL AS withPlaces, (SELECT json_group_array(o.report_id) FROM copy_of_report o
           WHERE o.object_kind = 'report' AND o.object_id = c.object_id AND o.number = c.number) AS "of"
       FROM copy CROSS JOIN issued_copy c ON c.object_kind = 'report' AND c.object_id = copy.object_id AND c.number = copy.number JOIN arrived_row r ON r.report_id = c.object_id
       LEFT JOIN copy_with_places p ON p.object_kind = 'report' AND p.object_id = c.object_id AND p.number = c.number ORDER BY c.printed_at DESC, c.object_id, c.number DESC`,
      ids,
    )
    .map((row) => ({
      ...row,
      reportId: asId(row.reportId),
      arendenummer: asId(row.arendenummer),
      withPlaces: row.withPlaces === 1,
      of: asIds(row.of),
      notes: (notes.get(keyOf(row)) ?? []).map(asNote),
    }));
}

/** Notes what has become of a copy, inside the caller's transaction. False when there is no such copy. */
export function addCopyNote(db: StoreDatabase, copy: { readonly reportId: ReportId; readonly number: number }, note: CopyNote): boolean {
  const there = db.get("SELECT 1 FROM issued_copy WHERE object_kind = 'report' AND object_id = ? AND number = ?", [
    copy.reportId,
    copy.number,
  ]);
  if (!there) return false;
  db.run(
    `INSERT INTO copy_note (object_kind, object_id, number, kind, done_on, noted_at, noted_by, noted_by_name)
     VALUES ('report', :reportId, :number, :kind, :doneOn, :notedAt, :notedBy, :notedByName)`,
    { ...copy, ...note },
  );
  return true;
}

/** Made by the query itself, of ids. */
function asIds(text: string): readonly ReportId[] {
  return (JSON.parse(text) as readonly string[]).map((id) => asId<ReportId>(id));
}

function keyOf({ reportId, number }: { readonly reportId: string; readonly number: number }): string {
  return `${reportId}/${number}`;
}

function asNote({ kind, doneOn, notedAt, notedBy, notedByName }: NoteRow): CopyNote {
  return { kind, doneOn, notedAt, notedBy: asId(notedBy), notedByName };
}
