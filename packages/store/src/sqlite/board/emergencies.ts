import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { EmergencyOpening, EmergencyReview, KeptEmergency } from '../../port/barriers.ts';
import type { OpenedObject, Opening, Sealed } from '../../port/exchange.ts';
import type { Params, StoreDatabase } from '../database.ts';
import { storeOpening } from '../exchange/openings.ts';
import type { StoreScope } from '../scope.ts';
import { openArrivedReport } from './first-opening.ts';
import { wholeOf } from './whole-objects.ts';

type Row = Omit<EmergencyOpening, 'id' | 'login' | 'userId' | 'object'> & {
  readonly id: string;
  readonly login: string;
  readonly userId: string;
  readonly kind: OpenedObject['kind'];
  readonly objectId: string;
};
type ReviewRow = Omit<EmergencyReview, 'id' | 'openingId' | 'by'> & {
  readonly id: string;
  readonly openingId: string;
  readonly by: string;
};

const selectEmergencies = `SELECT e.id, o.login, e.user_id AS userId, e.user_name AS userName, e.role, o.object_kind AS kind, o.object_id AS objectId,
    e.category, e.reason, o.opened_at AS openedAt, o.until
  FROM emergency_opening e JOIN opening o ON o.id = e.id`;

/** Keeps a nödöppning and its opening, inside the caller's transaction. Throws when there is no such report. */
export function storeEmergency(scope: StoreScope, emergency: EmergencyOpening, opening: Opening, notice: Sealed | null): void {
  if (opening.id !== emergency.id) throw new Error('a nödöppning has the id of its opening');
  if (opening.object.kind === 'report') openArrivedReport(scope, opening, emergency.userName, notice);
  else storeOpening(scope, opening);
  const { id, userId, userName, role, category, reason } = emergency;
  scope.db.run(
    `INSERT INTO emergency_opening (id, user_id, user_name, role, category, reason)
     VALUES (:id, :userId, :userName, :role, :category, :reason)`,
    { id, userId, userName, role, category, reason },
  );
}

/** Of several the one that lives longest. */
export function liveEmergency(db: StoreDatabase, login: string, object: OpenedObject, now: Instant): EmergencyOpening | null {
  const live = liveEmergencies(db, login, now);
  return live.find((one) => wholeOf(db, [one.object]).some(({ kind, id }) => kind === object.kind && id === object.id)) ?? null;
}

/** What a login may read now under its nödöppningar. */
export function emergencyObjects(db: StoreDatabase, login: string, now: Instant): readonly OpenedObject[] {
  const live = liveEmergencies(db, login, now);
  return wholeOf(
    db,
    live.map(({ object }) => object),
  );
}

function liveEmergencies(db: StoreDatabase, login: string, now: Instant): readonly EmergencyOpening[] {
  const where = 'WHERE o.login = :login AND o.opened_at <= :now AND o.until > :now ORDER BY o.until DESC, e.id';
  return db.all<Row>(`${selectEmergencies} ${where}`, { login, now }).map(asEmergency);
}

export function emergencyBy(db: StoreDatabase, id: string): KeptEmergency | null {
  return keptWhere(db, 'WHERE e.id = ?', [id])[0] ?? null;
}

export function allEmergencies(db: StoreDatabase): readonly KeptEmergency[] {
  return keptWhere(db);
}

export function unreviewed(db: StoreDatabase): readonly EmergencyOpening[] {
  return db.all<Row>(`${selectEmergencies} WHERE NOT EXISTS (SELECT 1 FROM emergency_review r WHERE r.opening_id = e.id)`).map(asEmergency);
}

/** Appends, inside the caller's transaction. A trigger refuses the one who opened. */
export function appendReview(db: StoreDatabase, review: EmergencyReview): void {
  db.run(
    `INSERT INTO emergency_review (id, opening_id, verdict, note, reviewed_at, by_user, by_name)
     VALUES (:id, :openingId, :verdict, :note, :at, :by, :byName)`,
    review,
  );
}

function keptWhere(db: StoreDatabase, where = '', params: Params = []): readonly KeptEmergency[] {
  const rows = db.all<Row>(`${selectEmergencies} ${where} ORDER BY o.opened_at DESC, e.id`, params).map(asEmergency);
  const reviews = Map.groupBy(reviewRows(db), ({ openingId }) => openingId);
  return rows.map((row) => ({ ...row, acts: actsUnder(db, row.id), reviews: (reviews.get(row.id) ?? []).map(asReview) }));
}

function reviewRows(db: StoreDatabase): readonly ReviewRow[] {
  return db.all<ReviewRow>(
    `SELECT id, opening_id AS openingId, verdict, note, reviewed_at AS at, by_user AS "by", by_name AS byName FROM emergency_review ORDER BY seq`,
  );
}

/** What was done under it, from the log itself: its rows name the nödöppning as their task. */
function actsUnder(db: StoreDatabase, id: string): KeptEmergency['acts'] {
  return db.all<KeptEmergency['acts'][number]>(
    "SELECT at, action, outcome FROM access_log WHERE purpose = 'emergency' AND task = ? ORDER BY seq",
    [id],
  );
}

function asEmergency({ kind, objectId, id, login, userId, ...row }: Row): EmergencyOpening {
  return { ...row, id: asId(id), login: asId(login), userId: asId(userId), object: { kind, id: objectId } };
}

function asReview({ id, openingId, by, ...row }: ReviewRow): EmergencyReview {
  return { ...row, id: asId(id), openingId: asId(openingId), by: asId(by) };
}
