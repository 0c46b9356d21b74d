import { isProtectionKind } from '@tidig/domain/access/protection-kind.ts';
import { indexWordsOfWhole } from '@tidig/domain/names/words.ts';
import type { StoreDatabase } from '../database.ts';
import { factsOf, type BirthFact, type Facts, type Known, type NameFact, type NumberFact } from './facts.ts';
import { asIdentity, identityColumns, type IdentityRow } from './identity-columns.ts';
import { fileNo, fileRows, isFileRow, putFileRow } from './file-rows.ts';
import { isFoundBy, putFoundBy, removeFound } from './found-by.ts';
import { guardianNames } from './guardian-names.ts';
import { type Entry, indexWordsOf } from './name-index.ts';
import { holdsFor, marksChildNow } from './protection.ts';

type KnownRow = IdentityRow & { readonly reportId: string };

/**
 * Makes an akt's facts, list row and index anew from its identity and its live links, inside the caller's transaction.
 * Every act that can change them comes here, so that no act adds or takes away a fact by itself.
 */
export function deriveChildFile(db: StoreDatabase, id: string): void {
  const expected = expectedFacts(db, id);
  const stored = storedFacts(db, id);
  if (!sameNames(expected, stored)) replaceNames(db, id, expected.names);
  if (!sameOthers(expected, stored)) replaceOthers(db, id, expected);
  putFound(db, id, expected);
}

/** The same for an akt just opened, of which nothing is stored yet. */
export function deriveNewChildFile(db: StoreDatabase, id: string): void {
  const facts = expectedFacts(db, id);
  addNames(db, id, facts.names);
  addOthers(db, id, facts);
  putFound(db, id, facts);
}

/** The same, whatever is stored now. */
export function rederiveChildFile(db: StoreDatabase, id: string): void {
  const expected = expectedFacts(db, id);
  replaceNames(db, id, expected.names);
  replaceOthers(db, id, expected);
  putFound(db, id, expected);
}

/** True when facts and list row are just what these make of it; whether the index holds what the row says is looked at for all at once (index-check.ts). */
export function isDerived(db: StoreDatabase, id: string): boolean {
  const expected = expectedFacts(db, id);
  if (!sameFacts(expected, storedFacts(db, id)) || !isFileRow(db, id)) return false;
  const no = fileNo(db, id);
  return no === null || isFoundBy(db, 'file_row', no, entriesOf(db, id, no, expected));
}

/** List row and index. An akt in which nothing lies any more has neither. */
function putFound(db: StoreDatabase, id: string, facts: Facts): void {
  const before = fileNo(db, id);
  const no = putFileRow(db, id);
  if (no !== null) putFoundBy(db, 'file_row', no, entriesOf(db, id, no, facts));
  else if (before !== null) removeFound(db, 'file_row', before);
}

function entriesOf(db: StoreDatabase, id: string, no: number, facts: Facts): readonly Entry[] {
  // The order of hits tells a birth year: that of somebody protected puts nobody before another (T-13).
  const isProtected = fileRows(db, [no]).some(({ childFile }) => isProtectionKind(childFile.identity.protection));
  const born = isProtected ? [] : facts.births.map(({ year }) => year);
  const names = facts.names.map(indexWordsOf);
  const guardians = isProtected || isAnybodyMarked(db, id) ? [] : guardianNames(db, id).map((name) => indexWordsOfWhole(name));
  return [
    { whose: 'C', no, names, born },
    { whose: 'G', no, names: guardians, born: [] },
  ];
}

/** Somebody here has marked the child or another in the akt's reports: a guardian's name is no way to them then (T-11). What reports say is in `guardianNames`. */
function isAnybodyMarked(db: StoreDatabase, id: string): boolean {
  const late = `SELECT 1 FROM protection_mark late WHERE ${holdsFor(':id', 'NULL')} AND NOT EXISTS (SELECT 1 FROM protection_lift WHERE mark_id = late.id)`;
  return db.get(late, { id }) !== undefined;
}

/** What an akt should be known under; `without`: as if these reports did not lie in it. */
export function expectedFacts(db: StoreDatabase, id: string, without: readonly string[] = []): Facts {
  const opened = db.get<KnownRow>(`SELECT c.opened_from AS reportId, ${identityColumns('c')} FROM child_file c WHERE c.id = ?`, [id]);
  if (!opened) throw new Error('no such child file');
  const linked = db.all<KnownRow>(
    `SELECT r.report_id AS reportId, ${identityColumns('r')} FROM link l JOIN arrived_row r ON r.report_id = l.report_id
     WHERE l.child_file_id = ? AND l.undone_at IS NULL ORDER BY r.arrived_at, r.report_id`,
    [id],
  );
  const told = linked.filter(({ reportId }) => !without.includes(reportId));
  // A mark counts for the akt also where the report that carries it is left out.
  const marks = [...linked.map(({ protection }) => protection), ...marksAfterwards(db, id)];
  return factsOf(asKnown(opened), told.map(asKnown), marks);
}

/** The marks that follow-ups of the akt's reports carry, and those that somebody here has set: all that they add to what it is known under. */
function marksAfterwards(db: StoreDatabase, id: string): readonly string[] {
  return db
    .all<{ code: string }>(
      `SELECT f.protection AS code FROM link l JOIN arrived_row f ON f.follows = l.report_id
       WHERE l.child_file_id = :id AND l.undone_at IS NULL
       UNION ALL SELECT late.code FROM protection_mark late WHERE ${marksChildNow(':id', 'NULL')}`,
      { id },
    )
    .map(({ code }) => code);
}

/** What an akt is known under now. Names in the order they were made, the others by report. */
export function storedFacts(db: StoreDatabase, id: string): Facts {
  return {
    names: db.all<NameFact>(
      `SELECT report_id AS reportId, kind, given_name AS givenName, family_name AS familyName
       FROM child_file_name WHERE child_file_id = ? ORDER BY no`,
      [id],
    ),
    numbers: db
      .all<Omit<NumberFact, 'checked'> & { readonly checked: number }>(
        'SELECT report_id AS reportId, kind, value, checked FROM child_file_number WHERE child_file_id = ?',
        [id],
      )
      .map((row) => ({ ...row, checked: row.checked === 1 })),
    births: db.all<BirthFact>('SELECT report_id AS reportId, year FROM child_file_birth WHERE child_file_id = ?', [id]),
  };
}

/** True when the same facts come from the same reports, in whatever order. */
export function sameFacts(a: Facts, b: Facts): boolean {
  return sameNames(a, b) && sameOthers(a, b);
}

function sameNames(a: Facts, b: Facts): boolean {
  return alike(a.names, b.names);
}

function sameOthers(a: Facts, b: Facts): boolean {
  return alike(a.numbers, b.numbers) && alike(a.births, b.births);
}

/** Compared as text: `storedFacts` and `factsOf` name the same fields in the same order. */
function alike(a: readonly object[], b: readonly object[]): boolean {
  const text = (facts: readonly object[]) =>
    facts
      .map((fact) => JSON.stringify(fact))
      .sort()
      .join('\n');
  return a.length === b.length && text(a) === text(b);
}

function replaceNames(db: StoreDatabase, id: string, names: readonly NameFact[]): void {
  db.run('DELETE FROM child_file_name WHERE child_file_id = ?', [id]);
  addNames(db, id, names);
}

function addNames(db: StoreDatabase, id: string, names: readonly NameFact[]): void {
  for (const { reportId, kind, givenName, familyName } of names) {
    db.run('INSERT INTO child_file_name (child_file_id, report_id, kind, given_name, family_name) VALUES (?, ?, ?, ?, ?)', [
      id,
      reportId,
      kind,
      givenName,
      familyName,
    ]);
  }
}

function replaceOthers(db: StoreDatabase, id: string, facts: Facts): void {
  for (const table of ['child_file_number', 'child_file_birth']) {
    db.run(`DELETE FROM ${table} WHERE child_file_id = ?`, [id]);
  }
  addOthers(db, id, facts);
}

function addOthers(db: StoreDatabase, id: string, facts: Omit<Facts, 'names'>): void {
  for (const { reportId, kind, value, checked } of facts.numbers) {
    db.run('INSERT INTO child_file_number (child_file_id, report_id, kind, value, checked) VALUES (?, ?, ?, ?, ?)', [
      id,
      reportId,
      kind,
      value,
      checked ? 1 : 0,
    ]);
  }
  for (const { reportId, year } of facts.births) {
    db.run('INSERT INTO child_file_birth (child_file_id, report_id, year) VALUES (?, ?, ?)', [id, reportId, year]);
  }
}

function asKnown(row: KnownRow): Known {
  return { reportId: row.reportId, identity: asIdentity(row) };
}
