import { asId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { JourContact, Organisation, Recipient, Unit } from '../../port/directory.ts';
import type { StoreScope } from '../scope.ts';
import { swedishOrder } from './swedish-order.ts';

type OrganisationRow = Omit<Organisation, 'id'> & { readonly id: string };
type UnitRow = { readonly id: string; readonly organisationId: string; readonly name: string; readonly region: string | null };
type RecipientRow = Omit<Recipient, 'id' | 'jour'> & {
  readonly id: string;
  readonly jourName: string;
  readonly jourWay: JourContact['way'];
  readonly jourPhone: string | null;
  readonly jourHours: string;
};

const organisationColumns = 'id, kind, name, public_key AS publicKey';

/** All, by name in Swedish order. */
export function listOrganisations({ db }: StoreScope): readonly Organisation[] {
  const rows = db.all<OrganisationRow>(`SELECT ${organisationColumns} FROM organisation`);
  return rows.map((row) => ({ ...row, id: asId<Organisation['id']>(row.id) })).sort(swedishOrder(({ name }) => name));
}

export function findOrganisation({ db }: StoreScope, id: string): Organisation | null {
  const row = db.get<OrganisationRow>(`SELECT ${organisationColumns} FROM organisation WHERE id = ?`, [id]);
  return row ? { ...row, id: asId(row.id) } : null;
}

export function insertOrganisation({ db }: StoreScope, organisation: Organisation): void {
  db.run('INSERT INTO organisation (id, kind, name, public_key) VALUES (:id, :kind, :name, :publicKey)', organisation);
}

export function findUnit({ db }: StoreScope, id: string): Unit | null {
  const row = db.get<UnitRow>('SELECT id, organisation_id AS organisationId, name, region FROM unit WHERE id = ?', [id]);
  return row ? { ...row, id: asId(row.id), organisationId: asId(row.organisationId) } : null;
}

export function insertUnit({ db }: StoreScope, unit: Unit): void {
  db.run('INSERT INTO unit (id, organisation_id, name, region) VALUES (:id, :organisationId, :name, :region)', unit);
}

/** Of each nämnd the row that began last on or before the day; by name in Swedish order. Closed ones too: the reader is told. */
export function recipientsOn({ db }: StoreScope, on: PlainDate): readonly Recipient[] {
  const rows = db.all<RecipientRow>(
    `SELECT organisation_id AS id, name, kommun_code AS kommunCode, district, channel, manual_way AS manualWay, channel_since AS channelSince,
       phone, opening_hours AS openingHours, evening_reader AS eveningReader, jour_name AS jourName, jour_way AS jourWay,
       jour_phone AS jourPhone, jour_hours AS jourHours, confirmed_on AS confirmedOn, closed_from AS closedFrom
     FROM recipient WHERE channel_since =
       (SELECT max(channel_since) FROM recipient AS r WHERE r.organisation_id = recipient.organisation_id AND r.channel_since <= ?)`,
    [on],
  );
  return rows.map(asRecipient).sort(swedishOrder(({ name }) => name));
}

export function insertRecipient({ db }: StoreScope, { jour, ...recipient }: Recipient): void {
  db.run(
    `INSERT INTO recipient (organisation_id, channel_since, name, kommun_code, district, channel, manual_way, phone, opening_hours,
       evening_reader, jour_name, jour_way, jour_phone, jour_hours, confirmed_on, closed_from)
     VALUES (:id, :channelSince, :name, :kommunCode, :district, :channel, :manualWay, :phone, :openingHours,
       :eveningReader, :jourName, :jourWay, :jourPhone, :jourHours, :confirmedOn, :closedFrom)`,
    { ...recipient, jourName: jour.name, jourWay: jour.way, jourPhone: jour.phone, jourHours: jour.hours },
  );
}

function asRecipient({ id, jourName, jourWay, jourPhone, jourHours, ...rest }: RecipientRow): Recipient {
  return { ...rest, id: asId(id), jour: { name: jourName, way: jourWay, phone: jourPhone, hours: jourHours } };
}
