import type { Clearance, Competence, Membership, OrganisationKind, Role } from '@tidig/domain/access/roles.ts';
import { asId, type OrganisationId, type UnitId, type UserId } from '@tidig/domain/base/ids.ts';
import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import type { NamedUnit, NewMembership, StaffRow } from '../../port/directory.ts';
import type { StoreScope } from '../scope.ts';
import { insertUnit } from './organisations.ts';
import { swedishOrder } from './swedish-order.ts';

type MembershipRow = {
  readonly id: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly organisationName: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly unitKommun: string | null;
  readonly role: Role;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly competence: string;
  readonly clearance: Clearance;
};

type StaffMemberRow = MembershipRow & { readonly personName: string; readonly username: string; readonly accountClosedAt: Instant | null };

type ColleagueRow = { readonly userId: string; readonly name: string; readonly title: string; readonly role: Role };
type Colleague = Omit<ColleagueRow, 'userId'> & { readonly userId: UserId };

const columns = `membership.id, user_id AS userId, membership.organisation_id AS organisationId, organisation.kind AS organisationKind,
  organisation.name AS organisationName, unit_id AS unitId, unit.name AS unitName, unit.kommun_code AS unitKommun, role,
  from_day AS "from", to_day AS "to", competence, clearance`;

const joined = `membership JOIN organisation ON organisation.id = membership.organisation_id LEFT JOIN unit ON unit.id = unit_id`;

const inForce = 'from_day <= :on AND (to_day IS NULL OR to_day > :on)';

/** In force on the day: half-open, so not on the last day given as `to`. By organisation name in Swedish order. */
export function membershipsOn({ db }: StoreScope, userId: string, on: PlainDate): readonly Membership[] {
  return db
    .all<MembershipRow>(`SELECT ${columns} FROM ${joined} WHERE user_id = :userId AND ${inForce} ORDER BY membership.id`, { userId, on })
    .map(asMembership)
    .sort(swedishOrder(({ organisationName }) => organisationName));
}

/** All, past ones too, by the person's name in Swedish order. */
export function staff({ db }: StoreScope, organisationId: string): readonly StaffRow[] {
  return db
    .all<StaffMemberRow>(
      `SELECT ${columns}, account.name AS personName, username, closed_at AS accountClosedAt
       FROM ${joined} JOIN account ON account.id = user_id WHERE membership.organisation_id = ? ORDER BY from_day, membership.id`,
      [organisationId],
    )
    .map(({ personName, username, accountClosedAt, ...row }) => ({ ...asMembership(row), personName, username, accountClosedAt }))
    .sort(swedishOrder(({ personName }) => personName));
}

/**
 * Officers and heads of a unit in force on the day, with an open account, by name in Swedish order. Who is both is one colleague, an officer:
 * it is as such that a person writes.
 */
export function colleagues({ db }: StoreScope, unitId: string, on: PlainDate): readonly Colleague[] {
  return db
    .all<ColleagueRow>(
      `SELECT account.id AS userId, name, title, min(role) AS role FROM membership JOIN account ON account.id = user_id
       WHERE unit_id = :unitId AND role IN ('officer', 'police-unit-head') AND closed_at IS NULL AND ${inForce}
       GROUP BY account.id ORDER BY account.id`,
      { unitId, on },
    )
    .map((row) => ({ ...row, userId: asId<UserId>(row.userId) }))
    .sort(swedishOrder(({ name }) => name));
}

export function insertMembership({ db }: StoreScope, membership: NewMembership): void {
  db.run(
    `INSERT INTO membership (id, user_id, organisation_id, unit_id, role, from_day, to_day, competence, clearance)
     VALUES (:id, :userId, :organisationId, :unitId, :role, :from, :to, :competence, :clearance)`,
    { ...membership, competence: JSON.stringify(membership.competence) },
  );
}

/**
 * A place in the unit of that name (composed and capitals aside) at the membership's organisation; a unit that nobody has had yet is written in under
 * `unit.newId`. Null: in no unit.
 */
export function insertMembershipIn(scope: StoreScope, membership: Omit<NewMembership, 'unitId'>, unit: NamedUnit | null): void {
  insertMembership(scope, { ...membership, unitId: unit && unitNamed(scope, membership.organisationId, unit) });
}

function unitNamed(scope: StoreScope, organisationId: OrganisationId, { newId, name }: NamedUnit): UnitId {
  const alike = (text: string) => text.normalize('NFC').toLowerCase();
  const known = scope.db.all<{ id: string; name: string }>('SELECT id, name FROM unit WHERE organisation_id = ? ORDER BY id', [
    organisationId,
  ]);
  const same = known.find((one) => alike(one.name) === alike(name));
  if (same) return asId(same.id);
  insertUnit(scope, { id: newId, organisationId, name, region: null, kommunCode: null });
  return newId;
}

/**
 * Not in force from `on`; one that would begin later never is. False when it is not there, or would be over by then anyway.
 */
export function markOver({ db }: StoreScope, id: string, on: PlainDate): boolean {
  const changed = db.run(
    `UPDATE membership SET to_day = max(:on, from_day) WHERE id = :id AND (to_day IS NULL OR to_day > max(:on, from_day))`,
    { id, on },
  );
  return changed > 0;
}

function asMembership(row: MembershipRow): Membership {
  return {
    ...row,
    id: asId(row.id),
    userId: asId(row.userId),
    organisationId: asId(row.organisationId),
    unitId: row.unitId === null ? null : asId(row.unitId),
    competence: asCompetences(row.competence),
  };
}

/** Written by `insertMembership` from a typed list. */
function asCompetences(text: string): readonly Competence[] {
  return JSON.parse(text) as readonly Competence[];
}
