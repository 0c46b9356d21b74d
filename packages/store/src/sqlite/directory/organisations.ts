import { asId } from '@tidig/domain/base/ids.ts';
import type { DirectoryStore, Organisation, Unit } from '../../port/directory.ts';
import type { StoreScope } from '../scope.ts';
import { swedishOrder } from './swedish-order.ts';

type OrganisationRow = Omit<Organisation, 'id'> & { readonly id: string };
type UnitRow = Omit<Unit, 'id' | 'organisationId'> & { readonly id: string; readonly organisationId: string };

const organisationColumns = 'id, kind, name, public_key AS publicKey, exchange_url AS exchangeUrl';

/** All, by name in Swedish order. */
export function listOrganisations({ db }: StoreScope): readonly Organisation[] {
  const rows = db.all<OrganisationRow>(`SELECT ${organisationColumns} FROM organisation`);
  return rows.map((row) => ({ ...row, id: asId<Organisation['id']>(row.id) })).sort(swedishOrder(({ name }) => name));
}

export function findOrganisation({ db }: StoreScope, id: string): Organisation | null {
  const row = db.get<OrganisationRow>(`SELECT ${organisationColumns} FROM organisation WHERE id = ?`, [id]);
  return row ? { ...row, id: asId(row.id) } : null;
}

export function insertOrganisation({ db }: StoreScope, organisation: Parameters<DirectoryStore['addOrganisation']>[0]): void {
  db.run('INSERT INTO organisation (id, kind, name, public_key, exchange_url) VALUES (:id, :kind, :name, :publicKey, :exchangeUrl)', {
    exchangeUrl: null,
    ...organisation,
  });
}

export function moveOrganisation({ db }: StoreScope, id: string, exchangeUrl: string | null): void {
  db.run('UPDATE organisation SET exchange_url = ? WHERE id = ?', [exchangeUrl, id]);
}

export function findUnit({ db }: StoreScope, id: string): Unit | null {
  const row = db.get<UnitRow>(
    'SELECT id, organisation_id AS organisationId, name, region, kommun_code AS kommunCode FROM unit WHERE id = ?',
    [id],
  );
  return row ? { ...row, id: asId(row.id), organisationId: asId(row.organisationId) } : null;
}

export function insertUnit({ db }: StoreScope, unit: Unit): void {
  db.run(
    'INSERT INTO unit (id, organisation_id, name, region, kommun_code) VALUES (:id, :organisationId, :name, :region, :kommunCode)',
    unit,
  );
}
