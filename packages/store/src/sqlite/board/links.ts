import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { BoardStore, EndedLink, Link } from '../../port/board.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { arrivedRow } from './arrived-rows.ts';
import { openChildFile } from './child-files.ts';
import { deriveChildFile } from './derive.ts';
import { refreshLinked } from './derived-row.ts';
import { originalOf } from './follow-ups.ts';
import { deriveUnlinked } from './unlinked-rows.ts';

type Undone = Parameters<BoardStore['undoLink']>[1];

/** Adds a link, inside the caller's transaction; the akt's facts are derived by the caller. */
export function insertLink(db: StoreDatabase, link: Link): void {
  db.run(
    `INSERT INTO link (id, report_id, child_file_id, basis, linked_at, linked_by)
     VALUES (:id, :reportId, :childFileId, :basis, :linkedAt, :linkedBy)`,
    link,
  );
  refreshLinked(db, link.reportId);
}

/** False, and nothing written, when the report already has a live link, or lies where the one that it follows lies. Throws when the report, or the akt that is not new, does not exist. */
export function linkReport(scope: StoreScope, link: Link, newChildFile: { readonly openedOn: PlainDate } | null, log: LogEntry): boolean {
  const { db } = scope;
  if (liveFileOf(db, link.reportId) !== null || originalOf(db, link.reportId) !== link.reportId) return false;
  if (newChildFile) {
    const row = arrivedRow(db, link.reportId);
    if (!row) throw new Error('no such report');
    openChildFile(db, link.childFileId, link.reportId, row.child, newChildFile.openedOn);
  }
  insertLink(db, link);
  deriveChildFile(db, link.childFileId);
  deriveUnlinked(db, link.reportId);
  appendLog(db, scope.logKey, log);
  return true;
}

/** False, and nothing written, when there is no live link. What the akt knew only from this report is known no more. */
export function endLink(scope: StoreScope, reportId: string, undone: Undone, log: LogEntry): boolean {
  const { db } = scope;
  const childFileId = liveFileOf(db, reportId);
  if (childFileId === null) return false;
  db.run('UPDATE link SET undone_at = ?, undone_by = ?, undone_reason = ? WHERE report_id = ? AND undone_at IS NULL', [
    undone.at,
    undone.by,
    undone.reason,
    reportId,
  ]);
  refreshLinked(db, reportId);
  deriveChildFile(db, childFileId);
  deriveUnlinked(db, reportId);
  appendLog(db, scope.logKey, log);
  return true;
}

type EndedRow = Omit<EndedLink, 'undone'> & { readonly undoneAt: Instant; readonly undoneBy: string; readonly undoneReason: string };

/** Those that have been undone, of a report or to an akt, oldest first. */
export function endedLinks(db: StoreDatabase, { kind, id }: OpenedObject): readonly EndedLink[] {
  const of = kind === 'report' ? 'report_id' : 'child_file_id';
  return db
    .all<EndedRow>(
      `SELECT id, report_id AS reportId, child_file_id AS childFileId, basis, linked_at AS linkedAt, linked_by AS linkedBy,
         undone_at AS undoneAt, undone_by AS undoneBy, undone_reason AS undoneReason
       FROM link WHERE ${of} = ? AND undone_at IS NOT NULL ORDER BY rowid`,
      [id],
    )
    .map(({ undoneAt, undoneBy, undoneReason, ...link }) => ({ ...link, undone: { at: undoneAt, by: undoneBy, reason: undoneReason } }));
}

/** The akt in which a report is now. */
export function liveFileOf(db: StoreDatabase, reportId: string): string | null {
  return db.get<{ id: string }>('SELECT child_file_id AS id FROM link WHERE report_id = ? AND undone_at IS NULL', [reportId])?.id ?? null;
}
