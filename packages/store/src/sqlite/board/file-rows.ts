import { asId, type Arendenummer, type ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { Hit } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { childFiles } from './child-files.ts';

/** An akt as a list may show it: a hit without why it came up. */
export type ShownFile = Pick<Hit, 'childFile' | 'reports'>;
export type FileRow = ShownFile & { readonly no: number };

type ReportRow = {
  readonly id: string;
  readonly arendenummer: string;
  readonly arrivedAt: Instant;
  readonly historical: number;
  readonly ageOnArrival: number | null;
  readonly safetyAssessedAt: Instant | null;
  readonly decisionBody: string | null;
};

/**
 * Writes the row of an akt, or writes it anew, inside the caller's transaction, and gives its number. Null, and no row, when nothing lies in the akt: it is not
 * found until a report belongs in it again.
 */
export function putFileRow(db: StoreDatabase, childFileId: string): number | null {
  const shown = expectedRow(db, childFileId);
  if (shown === null) return null;
  const row = db.get<{ no: number }>(
    `INSERT INTO file_row (child_file_id, shown) VALUES (?, ?)
     ON CONFLICT (child_file_id) DO UPDATE SET shown = excluded.shown RETURNING no`,
    [childFileId, shown],
  );
  if (!row) throw new Error('a row of an akt was not kept');
  return row.no;
}

/** Notes what has changed in what is shown of an akt, after a report in it was assessed or decided: what it is found by has not. */
export function refreshFileRowOf(db: StoreDatabase, reportId: string): void {
  const akt = db.get<{ id: string }>('SELECT child_file_id AS id FROM link WHERE report_id = ? AND undone_at IS NULL', [reportId]);
  if (akt && fileNo(db, akt.id) !== null) putFileRow(db, akt.id);
}

/** The number of the akt's row; null when it has none. */
export function fileNo(db: StoreDatabase, childFileId: string): number | null {
  return db.get<{ no: number }>('SELECT no FROM file_row WHERE child_file_id = ?', [childFileId])?.no ?? null;
}

/** True when the stored row is just what `putFileRow` would write. */
export function isFileRow(db: StoreDatabase, childFileId: string): boolean {
  const stored = db.get<{ shown: string }>('SELECT shown FROM file_row WHERE child_file_id = ?', [childFileId]);
  return (stored?.shown ?? null) === expectedRow(db, childFileId);
}

/** Those rows that exist, in the order asked for. */
export function fileRows(db: StoreDatabase, nos: readonly number[]): readonly FileRow[] {
  return db
    .all<{ no: number; shown: string }>('SELECT f.no, f.shown FROM json_each(?) j CROSS JOIN file_row f ON f.no = j.value ORDER BY j.key', [
      JSON.stringify(nos),
    ])
    .map(({ no, shown }) => ({ ...asShown(shown), no }));
}

function expectedRow(db: StoreDatabase, childFileId: string): string | null {
  const reports = reportsIn(db, childFileId);
  const childFile = reports.length === 0 ? undefined : childFiles(db, [childFileId]).get(asId(childFileId));
  return childFile ? JSON.stringify({ childFile, reports } satisfies ShownFile) : null;
}

/** Of each report what L-45 allows: number, dates, state and decision. The reasons of a decision stay where they are. */
function reportsIn(db: StoreDatabase, childFileId: string): ShownFile['reports'] {
  const rows = db.all<ReportRow>(
    `SELECT r.report_id AS id, r.arendenummer, r.arrived_at AS arrivedAt, r.historical, r.age_on_arrival AS ageOnArrival,
       s.made_at AS safetyAssessedAt, d.body AS decisionBody
     FROM link l JOIN arrived_row r ON r.report_id = l.report_id
     LEFT JOIN record s ON s.id = r.safety_record LEFT JOIN record d ON d.id = r.decision_record
     WHERE l.child_file_id = ? AND l.undone_at IS NULL ORDER BY r.arrived_at, r.report_id`,
    [childFileId],
  );
  return rows.map(({ decisionBody, historical, id, arendenummer, ...row }) => ({
    ...row,
    id: asId<ReportId>(id),
    arendenummer: asId<Arendenummer>(arendenummer),
    historical: historical === 1,
    decision: decisionBody === null ? null : shownOf(decisionBody),
  }));
}

function shownOf(body: string): ShownFile['reports'][number]['decision'] {
  const { code, on, paragraph } = readRecord('DECISION', body);
  return { code, on, paragraph };
}

/** Written by `putFileRow` alone, and compared with what it would write when the index is checked. */
function asShown(text: string): ShownFile {
  return JSON.parse(text) as ShownFile;
}
