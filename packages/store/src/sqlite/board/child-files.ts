import { asId } from '@tidig/domain/base/ids.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { ChildFile, ChildIdentity } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { asIdentity, identityColumns, identityRow, type IdentityRow } from './identity-columns.ts';
import { marksChildNow, ofGroup, strongestMark } from './protection.ts';

type FileRow = IdentityRow & { readonly id: string; readonly openedOn: PlainDate };
type OtherName = ChildFile['otherNames'][number] & { readonly id: string };

/** Opens an akt under the identity that a report gives, inside the caller's transaction. It is found once a report is linked to it. */
export function openChildFile(db: StoreDatabase, id: string, reportId: string, identity: ChildIdentity, openedOn: PlainDate): void {
  db.run(
    `INSERT INTO child_file (id, opened_on, opened_from, certainty, number_kind, number, given_name, family_name, alias, birth_date, protection)
     VALUES (:id, :openedOn, :reportId, :certainty, :numberKind, :number, :givenName, :familyName, :alias, :birthDate, :protection)`,
    { id, openedOn, reportId, ...identityRow(identity) },
  );
}

/**
 * Akter by id; one that does not exist is left out. The protection is the mark that counts, not the one at opening.
 * For fingerade uppgifter no name but the one at opening is told.
 */
export function childFiles(db: StoreDatabase, ids: readonly string[]): ReadonlyMap<string, ChildFile> {
  const wanted = [JSON.stringify(ids)];
  const files = db.all<FileRow>(
    `SELECT c.id, c.opened_on AS openedOn, ${identityColumns('c')} FROM json_each(?) JOIN child_file c ON c.id = value`,
    wanted,
  );
  const names = db.all<OtherName>(
    `SELECT child_file_id AS id, kind, given_name AS givenName, family_name AS familyName
     FROM json_each(?) JOIN child_file_name ON child_file_id = value WHERE kind <> 'OPENED' ORDER BY no`,
    wanted,
  );
  const marks = db.all<{ id: string; code: string }>(
    `SELECT l.child_file_id AS id, marked.protection AS code FROM json_each(?) JOIN link l ON l.child_file_id = value AND l.undone_at IS NULL
     JOIN arrived_row marked ON ${ofGroup('l.report_id')}
     UNION ALL SELECT value, late.code FROM json_each(?) JOIN protection_mark late ON ${marksChildNow('value', 'NULL')}`,
    [...wanted, ...wanted],
  );
  return new Map(files.map((row) => [row.id, asChildFile(row, ofFile(names, row.id), ofFile(marks, row.id))]));
}

function asChildFile(row: FileRow, names: readonly OtherName[], marks: readonly { readonly code: string }[]): ChildFile {
  const identity = asIdentity(row);
  const protection = strongestMark([identity.protection, ...marks.map(({ code }) => code)]);
  return {
    id: asId(row.id),
    openedOn: row.openedOn,
    identity: { ...identity, protection },
    otherNames: names.map(({ givenName, familyName, kind }) => ({ givenName, familyName, kind })),
  };
}

function ofFile<T extends { readonly id: string }>(rows: readonly T[], id: string): readonly T[] {
  return rows.filter((row) => row.id === id);
}
