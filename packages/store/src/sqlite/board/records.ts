import { isRecordKind, readRecord } from '@tidig/domain/intake/records.ts';
import type { About, BoardRecord, Expected, LastRecord } from '../../port/board.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { refreshCourse } from './derived-course.ts';

const aboutKinds: readonly string[] = [
  'report',
  'child-file',
  'matter',
  'search',
  'board',
  'alarm',
  'log',
] satisfies readonly About['kind'][];
/** Where what a record is about lies; a search lies in the log only. */
const tables: Readonly<Partial<Record<About['kind'], string>>> = { report: 'report', 'child-file': 'child_file', matter: 'matter' };

/**
 * Appends a record, inside the caller's transaction. Throws on a kind that is none, on what is not there to be written about, and on a body that is not
 * one of its kind: nothing unreadable is ever kept.
 */
export function appendRecord(db: StoreDatabase, record: BoardRecord): void {
  insertRecord(db, record);
  if (record.about.kind === 'report') refreshCourse(db, record.about.id);
}

function insertRecord(db: StoreDatabase, record: BoardRecord): void {
  const { about, ...row } = record;
  if (!isRecordKind(record.kind) || !aboutKinds.includes(about.kind)) throw new Error('no such kind of record');
  readRecord(record.kind, record.body);
  const table = tables[about.kind];
  if (table !== undefined && !db.get(`SELECT 1 FROM ${table} WHERE id = ?`, [about.id])) throw new Error('a record about nothing');
  db.run(
    `INSERT INTO record (id, object_kind, object_id, kind, made_at, recorded_at, by_user, by_name, body)
     VALUES (:id, :objectKind, :objectId, :kind, :madeAt, :recordedAt, :by, :byName, :body)`,
    { ...row, objectKind: about.kind, objectId: about.id },
  );
}

/** False when the last record of one of these kinds about its object is another than the writer has seen, or something that came in is unread. */
export function isAsExpected(db: StoreDatabase, expected: Expected | readonly Expected[]): boolean {
  return [expected].flat().every((one) => ('kind' in one ? isLast(db, one) : isNothingUnread(db, one.nothingUnreadAbout)));
}

function isLast(db: StoreDatabase, { about, kind, id }: LastRecord): boolean {
  const found = db.get<{ id: string }>(
    'SELECT id FROM record WHERE object_kind = ? AND object_id = ? AND kind = ? ORDER BY seq DESC LIMIT 1',
    [about.kind, about.id, kind],
  );
  return (found?.id ?? null) === id;
}

function isNothingUnread(db: StoreDatabase, id: string): boolean {
  return !db.get('SELECT 1 FROM arrived_row WHERE (follows = :id AND unread = 1) OR (report_id = :id AND answers_unread > 0)', { id });
}

/** Several records, each with its log row, inside the caller's transaction; none where somebody wrote in between. */
export function appendRecords(
  scope: StoreScope,
  added: readonly { readonly record: BoardRecord; readonly log: LogEntry }[],
  expected?: Expected | readonly Expected[],
): boolean {
  if (expected && !isAsExpected(scope.db, expected)) return false;
  for (const { record, log } of added) {
    insertRecord(scope.db, record);
    appendLog(scope.db, scope.logKey, log);
  }
  const reports = added.flatMap(({ record: { about } }) => (about.kind === 'report' ? [about.id] : []));
  for (const id of new Set(reports)) refreshCourse(scope.db, id);
  return true;
}
