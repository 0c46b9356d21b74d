import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { OpenedObject } from '../../port/exchange.ts';
import type { VaultNamed, VaultNaming } from '../../port/vault.ts';
import type { Params, StoreDatabase } from '../database.ts';
import { originalOf } from './follow-ups.ts';
import { liveFileOf } from './links.ts';

type Row = {
  readonly id: string;
  readonly kind: OpenedObject['kind'];
  readonly objectId: string;
  readonly userId: string;
  readonly userName: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
  readonly namedAt: Instant;
  readonly namedBy: string;
  readonly namedByName: string;
  readonly endedAt: Instant | null;
  readonly endedByName: string | null;
};

const columns = `id, object_kind AS kind, object_id AS objectId, user_id AS userId, user_name AS userName, from_day AS "from", to_day AS "to",
    reason, named_at AS namedAt, named_by AS namedBy, named_by_name AS namedByName, ended_at AS endedAt, ended_by_name AS endedByName`;
/** The number of a naming's report; for an akt that of its newest report. */
const numberOfChild = `(SELECT r.arendenummer FROM arrived_row r WHERE r.report_id = object_id
    OR r.report_id IN (SELECT report_id FROM link WHERE child_file_id = object_id AND undone_at IS NULL) ORDER BY r.arrived_at DESC LIMIT 1)`;

/** Of one child: its akt and the reports that lie there now, or the report that lies in none. */
const ofChild = `((object_kind = 'child-file' AND object_id = :akt) OR (object_kind = 'report' AND (object_id = :report
    OR object_id IN (SELECT report_id FROM link WHERE child_file_id = :akt AND undone_at IS NULL))))`;

/** Names somebody, inside the caller's transaction. False when `most` others are named for the child in any of the days. */
export function addNaming(db: StoreDatabase, naming: Omit<VaultNaming, 'ended'>, most: number): boolean {
  const object = childOf(db, naming.object);
  if (mostOthersOnADay(db, object, naming) >= most) return false;
  const { object: _asked, ...row } = naming;
  db.run(
    `INSERT INTO vault_naming (id, object_kind, object_id, user_id, user_name, from_day, to_day, reason, named_at, named_by, named_by_name)
     VALUES (:id, :kind, :objectId, :userId, :userName, :from, :to, :reason, :namedAt, :namedBy, :namedByName)`,
    { ...row, kind: object.kind, objectId: object.id },
  );
  return true;
}

type Days = Pick<VaultNaming, 'from' | 'to' | 'userId'>;

/** The most others who are named for the child on one day of the naming: on its first, or on one on which another's begins. */
function mostOthersOnADay(db: StoreDatabase, object: OpenedObject, naming: Days): number {
  const others = db.all<Days>(
    `SELECT user_id AS userId, from_day AS "from", to_day AS "to" FROM vault_naming
     WHERE ${ofChild} AND user_id <> :userId AND ended_at IS NULL AND from_day < :to AND :from < to_day`,
    { ...childParams(object), userId: naming.userId, from: naming.from, to: naming.to },
  );
  const days = [naming.from, ...others.map(({ from }) => from).filter((day) => day > naming.from)];
  const onDay = (day: PlainDate) => new Set(others.filter(({ from, to }) => from <= day && day < to).map(({ userId }) => userId)).size;
  return Math.max(...days.map(onDay));
}

/** Ends a naming, inside the caller's transaction. False when there is none of that id that is not ended. */
export function endNaming(db: StoreDatabase, id: string, ended: { readonly at: Instant; readonly byName: string }): boolean {
  return (
    db.run('UPDATE vault_naming SET ended_at = :at, ended_by_name = :byName WHERE id = :id AND ended_at IS NULL', { ...ended, id }) === 1
  );
}

export function namingBy(db: StoreDatabase, id: string): VaultNaming | null {
  return namingsWhere(db, 'WHERE id = :id', { id })[0] ?? null;
}

/** Newest first. */
export function namingsOf(db: StoreDatabase, object: OpenedObject): readonly VaultNaming[] {
  return namingsWhere(db, `WHERE ${ofChild} ORDER BY named_at DESC, id`, childParams(childOf(db, object)));
}

/** By the akt, and by the report itself: not by another report in the akt, which may be moved away from it. */
export function namedFor(db: StoreDatabase, reportId: string, on: PlainDate): readonly UserId[] {
  const report = originalOf(db, reportId);
  return db
    .all<{ userId: string }>(
      `SELECT DISTINCT user_id AS userId FROM vault_naming
       WHERE ((object_kind = 'child-file' AND object_id = :akt) OR (object_kind = 'report' AND object_id = :report))
         AND ended_at IS NULL AND from_day <= :on AND :on < to_day`,
      { report, akt: liveFileOf(db, report), on },
    )
    .map(({ userId }) => asId(userId));
}

/** With the number of the report, of an akt that of its newest report. Newest first. */
export function newestNamings(db: StoreDatabase, limit: number): readonly VaultNamed[] {
  return db
    .all<Row & { readonly arendenummer: string | null }>(
      `SELECT ${columns}, ${numberOfChild} AS arendenummer FROM vault_naming ORDER BY named_at DESC, id LIMIT :limit`,
      { limit },
    )
    .map(({ arendenummer, ...row }) => ({ ...asNaming(row), arendenummer: arendenummer === null ? null : asId(arendenummer) }));
}

function childOf(db: StoreDatabase, object: OpenedObject): OpenedObject {
  if (object.kind === 'child-file') return object;
  const report = originalOf(db, object.id);
  const akt = liveFileOf(db, report);
  return akt === null ? { kind: 'report', id: report } : { kind: 'child-file', id: akt };
}

function childParams({ kind, id }: OpenedObject): { akt: string | null; report: string | null } {
  return kind === 'child-file' ? { akt: id, report: null } : { akt: null, report: id };
}

function namingsWhere(db: StoreDatabase, where: string, params: Params): readonly VaultNaming[] {
  return db.all<Row>(`SELECT ${columns} FROM vault_naming ${where}`, params).map(asNaming);
}

function asNaming({ kind, objectId, endedAt, endedByName, id, userId, namedBy, ...row }: Row): VaultNaming {
  return {
    ...row,
    id: asId(id),
    object: { kind, id: objectId },
    userId: asId(userId),
    namedBy: asId(namedBy),
    ended: endedAt === null ? null : { at: endedAt, byName: endedByName ?? '' },
  };
}
