import { asId } from '@tidig/domain/base/ids.ts';
import type { About, BoardRecord } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';

type Row = Omit<BoardRecord, 'id' | 'about' | 'by'> & {
  readonly id: string;
  readonly by: string;
};

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
