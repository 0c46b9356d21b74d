import type { ArrivedRow } from '../../port/board.ts';
import type { StoreDatabase } from '../database.ts';
import { rowsById } from './arrived-rows.ts';
import { reportsBesideMarked } from './beside-marked.ts';
import { asGuardian, wordsOfName } from './file-names.ts';
import { guardianNamesIn } from './guardian-names.ts';
import { type Asked, type Known, searchNames } from './name-search.ts';
import type { Near } from './near-words.ts';
import { reportsByPoliceNumber } from './police-numbers.ts';
import type { UnlinkedName } from './unlinked-rows.ts';

/** What an unlinked report is looked for by; any of it is enough. Each of `names` is one name, all of whose words must be answered. */
export type Wanted = {
  readonly number?: string | undefined;
  readonly arendenummer?: string;
  readonly policeNumber?: string;
  readonly names?: readonly (readonly string[])[];
  /** A guardian's name. */
  readonly guardian?: readonly string[];
  readonly near: Near;
  /** The report that asks: never its own answer. */
  readonly except?: string;
};

type Id = { readonly id: string };

/**
 * Reports that lie in no akt, those from before the register too, and may be the ones meant: same number, own ärendenummer or number of the police, or a name by
 * the same matcher and floors as for akter; by a name only those about a child (L-28). At most `limit`, newest first; where there are more, a same number goes
 * before a like name.
 */
export function unlinkedReports(db: StoreDatabase, wanted: Wanted, limit: number): readonly ArrivedRow[] {
  const surely = [
    ...withNumber(db, wanted.number),
    ...withArendenummer(db, wanted.arendenummer),
    ...withPoliceNumber(db, wanted.policeNumber),
  ];
  const maybe = (wanted.names ?? []).flatMap((tokens) => named(db, { tokens, near: wanted.near, limit: limit + 1 }));
  const guarded = wanted.guardian ? byGuardian(db, { tokens: wanted.guardian, near: wanted.near, limit: limit + 1 }) : [];
  const ids = [...new Set([...surely, ...maybe, ...guarded])].filter((id) => id !== wanted.except).slice(0, limit);
  return ids.length === 0 ? [] : rowsById(db, ids);
}

function withNumber(db: StoreDatabase, number: string | undefined): readonly string[] {
  return number === undefined ? [] : newest(db, 'number = ?', number);
}

function withArendenummer(db: StoreDatabase, arendenummer: string | undefined): readonly string[] {
  return arendenummer === undefined ? [] : newest(db, 'arendenummer = ?', arendenummer);
}

function withPoliceNumber(db: StoreDatabase, number: string | undefined): readonly string[] {
  if (number === undefined) return [];
  return newest(db, 'report_id IN (SELECT value FROM json_each(?))', JSON.stringify(reportsByPoliceNumber(db, number)));
}

function newest(db: StoreDatabase, where: string, value: string): readonly string[] {
  return db
    .all<Id>(
      `SELECT report_id AS id FROM arrived_row WHERE linked = 0 AND follows IS NULL AND ${where} ORDER BY arrived_at DESC, report_id DESC LIMIT 20`,
      [value],
    )
    .map(({ id }) => id);
}

function named(db: StoreDatabase, asked: Pick<Asked, 'tokens' | 'near' | 'limit'>): readonly string[] {
  return searchNames(db, { ...asked, whose: 'U', birthYears: [] }, (nos) => knownOf(db, nos)).map(({ what }) => what);
}

function byGuardian(db: StoreDatabase, asked: Pick<Asked, 'tokens' | 'near' | 'limit'>): readonly string[] {
  const found = searchNames(db, { ...asked, whose: 'V', birthYears: [] }, (nos) => guardiansOf(db, nos));
  return found.map(({ what }) => what);
}

function guardiansOf(db: StoreDatabase, nos: readonly number[]): readonly Known<string>[] {
  const found = knownOf(db, nos);
  const ids = found.map(({ what }) => what);
  const marked = reportsBesideMarked(db, ids);
  return found
    .filter(({ what }) => !marked.has(what))
    .map((known) => ({ ...known, names: guardianNamesIn(db, known.what).map(asGuardian) }));
}

function knownOf(db: StoreDatabase, nos: readonly number[]): readonly Known<string>[] {
  return db
    .all<{ no: number; id: string; names: string }>(
      'SELECT u.no, u.report_id AS id, u.names FROM json_each(?) j CROSS JOIN unlinked_row u ON u.no = j.value',
      [JSON.stringify(nos)],
    )
    .map(({ no, id, names }) => ({ no, what: id, names: [{ words: wordsOfName(asName(names)), written: '', own: true }] }));
}

/** Written by `deriveUnlinked` alone. */
function asName(text: string): UnlinkedName {
  return JSON.parse(text) as UnlinkedName;
}
