import { asId } from '@tidig/domain/base/ids.ts';
import { readMissing } from '@tidig/domain/exchange/notices.ts';
import type { About, BoardRecord } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { refreshRecords } from './derived-row.ts';
import { readDecision } from './decision.ts';

const aboutKinds: readonly string[] = ['report', 'child-file', 'matter', 'search'] satisfies readonly About['kind'][];
const recordKinds: readonly string[] = ['SAFETY_ASSESSMENT', 'DECISION', 'MISSING'] satisfies readonly BoardRecord['kind'][];
/** Where what a record is about lies; a search lies in the log only. */
const tables: Readonly<Partial<Record<About['kind'], string>>> = { report: 'report', 'child-file': 'child_file', matter: 'matter' };

type Row = Omit<BoardRecord, 'id' | 'about' | 'by'> & {
  readonly id: string;
  readonly by: string;
};

/**
 * Appends a record, inside the caller's transaction. Throws on a kind that is none, on what is not there to be written about, and on a decision
 * or a mark of what is missing whose body is not one: nothing unreadable is ever kept.
 */
export function appendRecord(db: StoreDatabase, record: BoardRecord): void {
  const { about, ...row } = record;
  if (!recordKinds.includes(record.kind) || !aboutKinds.includes(about.kind)) throw new Error('no such kind of record');
  if (record.kind === 'DECISION') readDecision(record.body);
  if (record.kind === 'MISSING' && !readMissing(JSON.parse(record.body))) throw new Error('a record of what is missing that says nothing');
  const table = tables[about.kind];
  if (table !== undefined && !db.get(`SELECT 1 FROM ${table} WHERE id = ?`, [about.id])) throw new Error('a record about nothing');
  db.run(
    `INSERT INTO record (id, object_kind, object_id, kind, made_at, recorded_at, by_user, by_name, body)
     VALUES (:id, :objectKind, :objectId, :kind, :madeAt, :recordedAt, :by, :byName, :body)`,
    { ...row, objectKind: about.kind, objectId: about.id },
  );
  if (about.kind === 'report') refreshRecords(db, about.id);
}

/** By recordedAt, oldest first. */
export function recordsOf(db: StoreDatabase, about: About): readonly BoardRecord[] {
  return db
    .all<Row>(
      `SELECT id, kind, made_at AS madeAt, recorded_at AS recordedAt, by_user AS "by", by_name AS byName, body
       FROM record WHERE object_kind = ? AND object_id = ? ORDER BY recorded_at, seq`,
      [about.kind, about.id],
    )
    .map((row) => ({ ...row, id: asId(row.id), about: { kind: about.kind, id: about.id }, by: asId(row.by) }));
}
