import { randomUUID } from 'node:crypto';
import { asId, type ChildFileId, type LinkId, type LoginId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { FileMove, JoiningStore, SeenFile } from '../../port/joining.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { arrivedRow } from './arrived-rows.ts';
import { openChildFile } from './child-files.ts';
import { deriveChildFile } from './derive.ts';
import { type Carried, carryOver, strongestNow, takeBack } from './joining-carried.ts';
import { headAnew } from './joining-heading.ts';
import { endLink, insertLink } from './links.ts';
import { appendRecord } from './records.ts';
import { deriveUnlinked } from './unlinked-rows.ts';
import { wholeOf } from './whole-objects.ts';

/** Akter that were one child's and become one, or one that held two children's reports and is parted; and the way back. */
export function joiningMethods(use: UseStore): JoiningStore {
  return {
    moveReports: (move, log) => use((scope) => scope.db.write(() => moveReports(scope, move, log))),
    openFiles: (login, now) => use(({ db }) => openFiles(db, login, now)),
  };
}

function moveReports(scope: StoreScope, move: FileMove, log: LogEntry): 'moved' | 'changed' | 'emergency' {
  const { db } = scope;
  const files = [move.from, ...(move.newFile ? [] : [move.to])];
  if (!move.seen.every((file) => isAsSeen(db, file))) return 'changed';
  if (isReadInEmergency(db, files, move.at)) return 'emergency';
  if (move.newFile) openNewFile(db, move, move.newFile);
  const before = { from: strongestNow(db, move.from), to: strongestNow(db, move.to) };
  for (const reportId of move.reports) moveReport(scope, move, { reportId, log });
  const headed = headAnew(db, move);
  deriveChildFile(db, move.from);
  deriveChildFile(db, move.to);
  const carried = move.undoes === null ? carryOver(scope, { move, before, log }) : takeBack(scope, { move, before, log });
  writeMove(db, move, { ...carried, headed });
  for (const id of [move.from, move.to]) appendLog(db, scope.logKey, { ...log, objectKind: 'child-file', objectId: id });
  return 'moved';
}

/** Nothing has been put into the akt, taken out of it or written about it since somebody looked. */
function isAsSeen(db: StoreDatabase, { id, links, record }: SeenFile): boolean {
  const now = db.all<{ id: LinkId }>('SELECT id FROM link WHERE child_file_id = ? AND undone_at IS NULL', [id]).map((link) => link.id);
  return now.length === links.length && now.every((link) => links.includes(link)) && lastRecord(db, id) === record;
}

function lastRecord(db: StoreDatabase, id: string): string | null {
  const found = db.get<{ id: string }>(
    "SELECT id FROM record WHERE object_kind = 'child-file' AND object_id = ? ORDER BY seq DESC LIMIT 1",
    [id],
  );
  return found?.id ?? null;
}

/** A nödöppning covers its akt as a whole: what is moved there in its hour would be read by somebody who is shut out of it (T-5). */
function isReadInEmergency(db: StoreDatabase, files: readonly string[], now: Instant): boolean {
  const whole = wholeOf(
    db,
    files.map((id) => ({ kind: 'child-file' as const, id })),
  );
  const live = `SELECT 1 FROM emergency_opening e JOIN opening o ON o.id = e.id, json_each(:objects) wanted
    WHERE o.opened_at <= :now AND o.until > :now AND o.object_kind = wanted.value ->> '$.kind' AND o.object_id = wanted.value ->> '$.id' LIMIT 1`;
  return db.get(live, { objects: JSON.stringify(whole), now }) !== undefined;
}

/** Under the identity that the first of the reports gives. */
function openNewFile(db: StoreDatabase, { to, reports }: FileMove, { openedOn }: NonNullable<FileMove['newFile']>): void {
  const [first] = reports;
  const row = first === undefined ? null : arrivedRow(db, first);
  if (!row) throw new Error('a new akt without a report');
  // As the report says itself: what the akt it has lain in adds is not this child's.
  const said = db.get<{ protection: string }>('SELECT protection FROM arrived_row WHERE report_id = ?', [row.id]);
  openChildFile(db, to, row.id, { ...row.child, protection: said?.protection ?? row.child.protection }, openedOn);
}

function moveReport(
  scope: StoreScope,
  move: FileMove,
  { reportId, log }: { readonly reportId: FileMove['reports'][number]; readonly log: LogEntry },
): void {
  const undone = { at: move.at, by: move.byName, reason: move.reason };
  if (!endLink(scope, reportId, undone, { ...log, objectKind: 'report', objectId: reportId }))
    throw new Error('a report that lies in no akt is not moved');
  insertLink(scope.db, {
    id: asId(randomUUID()),
    reportId,
    childFileId: move.to,
    basis: 'decided',
    linkedAt: move.at,
    linkedBy: move.byName,
  });
  deriveUnlinked(scope.db, reportId);
}

/** The same about both akter, so that each tells its own story. */
function writeMove(db: StoreDatabase, move: FileMove, came: Carried & { readonly headed: string | null }): void {
  const { id, way, from, to, reports, reason, undoes, at, by, byName } = move;
  const body = JSON.stringify({ move: id, way, from, to, reports, reason, undoes, ...came, protection: strongestNow(db, to) });
  for (const akt of [from, to]) {
    const about = { kind: 'child-file', id: akt } as const;
    appendRecord(db, { id: asId(randomUUID()), about, kind: 'MOVED', madeAt: at, recordedAt: at, by, byName, body });
  }
}

function openFiles(db: StoreDatabase, login: LoginId, now: Instant): readonly ChildFileId[] {
  return db
    .all<{ id: string }>(
      `SELECT object_id AS id FROM opening WHERE login = :login AND object_kind = 'child-file' AND opened_at <= :now AND until > :now
       GROUP BY object_id ORDER BY max(opened_at) DESC, object_id`,
      { login, now },
    )
    .map(({ id }) => asId(id));
}
