import { randomUUID } from 'node:crypto';
import { asId, type BarrierId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { Barrier, BarrierEnd } from '../../port/barriers.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { Params, StoreDatabase } from '../database.ts';
import { originalOf } from './follow-ups.ts';
import { joinedThrough } from './files-beside.ts';
import { liveFileOf } from './links.ts';
import { wholeOf } from './whole-objects.ts';

type Row = {
  readonly id: string;
  readonly kind: OpenedObject['kind'];
  readonly objectId: string;
  readonly userId: string;
  readonly userName: string;
  readonly from: PlainDate;
  readonly setAt: Instant;
  readonly setBy: string;
  readonly setByName: string;
  readonly reason: string;
  readonly to: PlainDate | null;
  readonly endedAt: Instant;
  readonly endedBy: string;
  readonly endedByName: string;
  readonly endedReason: string;
};

const selectBarriers = `SELECT id, object_kind AS kind, object_id AS objectId, user_id AS userId, user_name AS userName, from_day AS "from",
    set_at AS setAt, set_by AS setBy, set_by_name AS setByName, reason, to_day AS "to", ended_at AS endedAt, ended_by AS endedBy,
    ended_by_name AS endedByName, ended_reason AS endedReason
  FROM barrier`;
const inForce = 'from_day <= :on AND (to_day IS NULL OR :on < to_day)';

/** Shuts a person out from a day on, inside the caller's transaction. False when that person has a spärr there that is not ended. */
export function addBarrier(db: StoreDatabase, { object, ...barrier }: Omit<Barrier, 'ended'>): boolean {
  const where = [object.kind, object.id, barrier.userId];
  if (db.get('SELECT 1 FROM barrier WHERE object_kind = ? AND object_id = ? AND user_id = ? AND to_day IS NULL', where)) return false;
  db.run(
    `INSERT INTO barrier (id, object_kind, object_id, user_id, user_name, from_day, set_at, set_by, set_by_name, reason)
     VALUES (:id, :kind, :objectId, :userId, :userName, :from, :setAt, :setBy, :setByName, :reason)`,
    { ...barrier, kind: object.kind, objectId: object.id },
  );
  return true;
}

/**
 * Puts the akt's spärrar that are not ended on a report that is taken out of it, inside the caller's transaction: what was shut as part of the akt stays
 * shut until somebody decides otherwise (T-4). Each from its own first day, by the one who set it, with a reason that says where it comes from. Gives what
 * was put; none for somebody who is shut out of the report already.
 */
export function carryBarriers(db: StoreDatabase, childFileId: string, reportId: string, at: Instant): readonly Omit<Barrier, 'ended'>[] {
  const onFile = barriersWhere(db, "WHERE object_kind = 'child-file' AND object_id = ? AND to_day IS NULL", [childFileId]);
  return onFile
    .map(({ ended: _none, ...barrier }) => ({
      ...barrier,
      id: asId<BarrierId>(randomUUID()),
      object: { kind: 'report' as const, id: reportId },
      setAt: at,
      reason: `${barrier.reason} (Gällde akten. Följde med när anmälan togs ur den.)`,
    }))
    .filter((barrier) => addBarrier(db, barrier));
}

/** Ends a spärr, inside the caller's transaction. False when there is none of that id that is not ended. */
export function endBarrier(db: StoreDatabase, id: string, end: BarrierEnd): boolean {
  return (
    db.run(
      `UPDATE barrier SET to_day = :on, ended_at = :at, ended_by = :by, ended_by_name = :byName, ended_reason = :reason
       WHERE id = :id AND to_day IS NULL`,
      { ...end, id },
    ) === 1
  );
}

export function barrierBy(db: StoreDatabase, id: string): Barrier | null {
  return barriersWhere(db, 'WHERE id = ?', [id])[0] ?? null;
}

export function allBarriers(db: StoreDatabase): readonly Barrier[] {
  return barriersWhere(db);
}

export function barriersOn(db: StoreDatabase, object: OpenedObject): readonly Barrier[] {
  return barriersWhere(db, `WHERE ${onObject} AND to_day IS NULL`, placesOf(db, object));
}

/**
 * Who is shut out on this day; for a report also who is shut out of the report it follows, and of the akt it is in now; for an akt that has been emptied by a
 * join, of the one it was joined into.
 */
export function barredUsers(db: StoreDatabase, object: OpenedObject, on: PlainDate): readonly UserId[] {
  return db
    .all<{ userId: string }>(`SELECT DISTINCT user_id AS userId FROM barrier WHERE ${onObject} AND ${inForce} ORDER BY user_id`, {
      ...placesOf(db, object),
      on,
    })
    .map(({ userId }) => asId(userId));
}

/** What this person is shut out of on this day, as the barriers name it: an akt stands for every report in it. */
export function barredObjects(db: StoreDatabase, userId: UserId, on: PlainDate): readonly OpenedObject[] {
  return db.all<OpenedObject>(`SELECT DISTINCT object_kind AS kind, object_id AS id FROM barrier WHERE user_id = :userId AND ${inForce}`, {
    userId,
    on,
  });
}

/** The same with each report that lies in a shut akt, and all that follows a shut report. */
export function shutObjects(db: StoreDatabase, userId: UserId, on: PlainDate): readonly OpenedObject[] {
  return wholeOf(db, barredObjects(db, userId, on));
}

/** The object itself, for a report the one it follows, and the akt where they lie, with those it was joined into. */
const onObject =
  "((object_kind = :kind AND object_id IN (:id, :original)) OR (object_kind = 'child-file' AND object_id IN (SELECT value FROM json_each(:files))))";

function placesOf(db: StoreDatabase, { kind, id }: OpenedObject) {
  const original = kind === 'report' ? originalOf(db, id) : id;
  const akt = kind === 'child-file' ? id : liveFileOf(db, original);
  return { kind, id, original, files: JSON.stringify(akt === null ? [] : joinedThrough(db, akt)) };
}

function barriersWhere(db: StoreDatabase, where = '', params: Params = []): readonly Barrier[] {
  return db.all<Row>(`${selectBarriers} ${where} ORDER BY set_at DESC, id`, params).map(asBarrier);
}

function asBarrier(row: Row): Barrier {
  const { id, kind, objectId, userId, userName, from, setAt, setBy, setByName, reason, to } = row;
  return {
    id: asId(id),
    object: { kind, id: objectId },
    userId: asId(userId),
    userName,
    from,
    setAt,
    setBy: asId(setBy),
    setByName,
    reason,
    ended: to === null ? null : { on: to, at: row.endedAt, by: asId(row.endedBy), byName: row.endedByName, reason: row.endedReason },
  };
}
