import { asId } from '@tidig/domain/base/ids.ts';
import type { About, BoardRecord } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';

type Row = Omit<BoardRecord, 'id' | 'about' | 'by'> & {
  readonly id: string;
  readonly by: string;
};

/** In the order in which they were written: the sequence decides, whatever the clock said (T-27). */
export function recordsOf(db: StoreDatabase, about: About): readonly BoardRecord[] {
  return db
    .all<Row>(
      `SELECT id, kind, made_at AS madeAt, recorded_at AS recordedAt, by_user AS "by", by_name AS byName, body
       FROM record WHERE object_kind = ? AND object_id = ? ORDER BY seq`,
      [about.kind, about.id],
    )
    .map((row) => ({ ...row, id: asId(row.id), about: { kind: about.kind, id: about.id }, by: asId(row.by) }));
}

type RowAbout = Row & { readonly objectKind: About['kind']; readonly objectId: string };

/** Of one kind, newest first. Reads back from the end, so what is asked for should be recent. */
export function latestRecords(db: StoreDatabase, kind: string, limit: number): readonly BoardRecord[] {
  return db
    .all<RowAbout>(
      `SELECT id, kind, made_at AS madeAt, recorded_at AS recordedAt, by_user AS "by", by_name AS byName, body,
         object_kind AS objectKind, object_id AS objectId
       FROM record WHERE kind = ? ORDER BY seq DESC LIMIT ?`,
      [kind, limit],
    )
    .map(({ objectKind, objectId, ...row }) => ({ ...row, id: asId(row.id), about: { kind: objectKind, id: objectId }, by: asId(row.by) }));
}

/** The last of a kind about one object, by an index; null when there is none. */
export function lastRecord(db: StoreDatabase, about: About, kind: string): BoardRecord | null {
  const row = db.get<Row>(
    `SELECT id, kind, made_at AS madeAt, recorded_at AS recordedAt, by_user AS "by", by_name AS byName, body
     FROM record INDEXED BY record_latest WHERE object_kind = ? AND object_id = ? AND kind = ? ORDER BY seq DESC LIMIT 1`,
    [about.kind, about.id, kind],
  );
  return row ? { ...row, id: asId(row.id), about, by: asId(row.by) } : null;
}
