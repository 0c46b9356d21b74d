import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { StoreDatabase } from '../database.ts';
import { originalOf } from './follow-ups.ts';
import { liveFileOf } from './links.ts';

/** Shuts a person out from a day on, inside the caller's transaction. The same barrier twice is one. */
export function addBarrier(db: StoreDatabase, object: OpenedObject, userId: UserId, from: PlainDate): void {
  db.run('INSERT INTO barrier (object_kind, object_id, user_id, from_day) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING', [
    object.kind,
    object.id,
    userId,
    from,
  ]);
}

/** Who is shut out on this day; for a report also who is shut out of the report it follows, and of the akt it is in now. */
export function barredUsers(db: StoreDatabase, object: OpenedObject, on: PlainDate): readonly UserId[] {
  const original = object.kind === 'report' ? originalOf(db, object.id) : object.id;
  const childFileId = object.kind === 'report' ? liveFileOf(db, original) : null;
  return db
    .all<{ userId: string }>(
      `SELECT DISTINCT user_id AS userId FROM barrier
       WHERE ((object_kind = :kind AND object_id IN (:id, :original)) OR (object_kind = 'child-file' AND object_id = :childFileId))
         AND from_day <= :on AND (to_day IS NULL OR :on < to_day) ORDER BY user_id`,
      { kind: object.kind, id: object.id, original, childFileId, on },
    )
    .map(({ userId }) => asId(userId));
}

/** What this person is shut out of on this day, as the barriers name it: an akt stands for every report in it. */
export function barredObjects(db: StoreDatabase, userId: UserId, on: PlainDate): readonly OpenedObject[] {
  return db.all<OpenedObject>(
    `SELECT DISTINCT object_kind AS kind, object_id AS id FROM barrier
     WHERE user_id = :userId AND from_day <= :on AND (to_day IS NULL OR :on < to_day)`,
    { userId, on },
  );
}
