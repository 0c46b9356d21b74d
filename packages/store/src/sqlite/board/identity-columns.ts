import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { ChildIdentity } from '../../port/board.ts';

/** A child's identity as the tables `arrived_row` and `child_file` both hold it. */
export type IdentityRow = {
  readonly certainty: ChildIdentity['certainty'];
  readonly numberKind: 'PNR' | 'SAM' | null;
  readonly number: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly alias: string;
  readonly birthDate: PlainDate | null;
  readonly protection: string;
};

/** For the columns of a SELECT; `table` is the alias they are read from, `protection` the SQL of the mark. */
export function identityColumns(table: string, protection = `${table}.protection`): string {
  return `${table}.certainty, ${table}.number_kind AS numberKind, ${table}.number, ${table}.given_name AS givenName,
    ${table}.family_name AS familyName, ${table}.alias, ${table}.birth_date AS birthDate, ${protection} AS protection`;
}

export function asIdentity(row: IdentityRow): ChildIdentity {
  const { certainty, numberKind, number, givenName, familyName, alias, birthDate, protection } = row;
  return {
    certainty,
    number: numberKind !== null && number !== null ? { kind: numberKind, value: number } : null,
    givenName,
    familyName,
    alias,
    birthDate,
    protection,
  };
}

export function identityRow(child: ChildIdentity): IdentityRow {
  const { certainty, number, givenName, familyName, alias, birthDate, protection } = child;
  return {
    certainty,
    numberKind: number?.kind ?? null,
    number: number?.value ?? null,
    givenName,
    familyName,
    alias,
    birthDate,
    protection,
  };
}
