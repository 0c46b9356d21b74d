import type { ChildFileId } from '@tidig/domain/base/ids.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { FileMove } from '../../port/joining.ts';
import type { StoreDatabase } from '../database.ts';
import { recordsOf } from './records-read.ts';

/**
 * Whose name and number stand over the akter after a move. One that is parted from the report it was opened from is another child's than that: it is headed by the oldest
 * report left in it. An undo that brings that report back gives its heading back. Gives the report that headed `from` until then; null where it still does, or
 * where nothing is left. Called when the links are made, and before the akter are derived from them.
 */
export function headAnew(db: StoreDatabase, move: FileMove): string | null {
  const headed = headFromWhatIsLeft(db, move);
  if (move.undoes !== null) headAsBefore(db, move);
  return headed;
}

/**
 * The first half of it: for an akt that reports have been taken out of in whatever way. Gives the report that headed it until then; null where it still does, or
 * where nothing is left.
 */
export function headFromWhatIsLeft(db: StoreDatabase, { from, reports }: Pick<FileMove, 'from' | 'reports'>): string | null {
  const opened = db.get<{ report: string }>('SELECT opened_from AS report FROM child_file WHERE id = ?', [from])?.report;
  const [oldest] = lyingIn(db, from);
  if (opened === undefined || oldest === undefined || !reports.some((id) => id === opened)) return null;
  headFrom(db, from, oldest);
  return opened;
}

/** By the report that headed it first, of those that have been parted from it and lie there again. */
function headAsBefore(db: StoreDatabase, { to, reports }: FileMove): void {
  const moves = recordsOf(db, { kind: 'child-file', id: to }).filter(({ kind }) => kind === 'MOVED');
  const heads = moves
    .map(({ body }) => readRecord('MOVED', body))
    .flatMap(({ from, headed }) => (from === to && headed !== null ? [headed] : []));
  if (!heads.some((head) => reports.some((id) => id === head))) return;
  const lying = lyingIn(db, to);
  const first = heads.find((head) => lying.includes(head));
  if (first !== undefined) headFrom(db, to, first);
}

/** Oldest first. */
function lyingIn(db: StoreDatabase, akt: ChildFileId): readonly string[] {
  return db
    .all<{ id: string }>(
      `SELECT r.report_id AS id FROM link l JOIN arrived_row r ON r.report_id = l.report_id
       WHERE l.child_file_id = ? AND l.undone_at IS NULL ORDER BY r.arrived_at, r.report_id`,
      [akt],
    )
    .map(({ id }) => id);
}

/** As the report says itself: what the akt adds by its marks is told apart from the heading. */
function headFrom(db: StoreDatabase, akt: ChildFileId, report: string): void {
  const identity = 'certainty, number_kind, number, given_name, family_name, alias, birth_date, protection';
  db.run(
    `UPDATE child_file SET (opened_from, ${identity}) = (SELECT report_id, ${identity} FROM arrived_row WHERE report_id = :report) WHERE id = :akt`,
    { akt, report },
  );
}
