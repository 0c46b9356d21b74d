import type { ReportId } from '@tidig/domain/base/ids.ts';
import { nameTokens } from '@tidig/domain/names/fold.ts';
import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import type { ChildIdentity, Found, RegisterQuery } from '../../port/board.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import type { LookUp } from '../readers/message.ts';
import type { StoreScope, UseStore } from '../scope.ts';
import { filesByGuardian, filesByName } from './file-names.ts';
import { fileRows } from './file-rows.ts';
import { asHits, type FoundFile } from './hits.ts';
import { type Near, rememberedNear } from './near-words.ts';
import { reportsByPoliceNumber } from './police-numbers.ts';
import { unlinkedReports, type Wanted } from './unlinked.ts';

const MAX_HITS = 20;
const MAX_PROPOSALS = 5;
/** Akter with one number: more than a person has, by far. */
const MOST_LOOKED_AT = 100;
/** As the search box takes them: a report's name may be longer. */
const MAX_WORDS = 8;

/** How the register is looked into. */
export type Look = (asked: LookUp) => Promise<Found>;

/** In this thread, through the store's own connection. */
export function lookHere(use: UseStore): Look {
  return (asked) =>
    use(({ db }) => db.read(() => (asked.kind === 'search' ? lookUp(db, asked.query) : proposalsFor(db, asked.child, asked.except))));
}

/** The log row of a search, inside the caller's transaction. Its outcome is what came of it: `done`, or `empty` when nothing was found, neither akt nor report. */
export function logSearch({ db, logKey }: StoreScope, found: Found, log: LogEntry): void {
  appendLog(db, logKey, { ...log, outcome: found.hits.length + found.unlinked.length > 0 ? 'done' : 'empty' });
}

/** What a search comes to, without the log row that none may lack: the way in is the port's `search`. */
export function lookUp(db: StoreDatabase, query: RegisterQuery): Found {
  const near = rememberedNear(db);
  return { hits: asHits(found(db, query, near)), unlinked: unlinkedReports(db, { ...wantedBy(query), near }, MAX_HITS) };
}

/**
 * Akter that a report may belong to: by number; else by name, also by first given and last family name alone.
 * And other reports in no akt that may be about the same child: by number or name. Never a decision. Of somebody with fingerade uppgifter only akter
 * that were opened under this very identity: any other would join the old with the new.
 */
export function proposalsFor(db: StoreDatabase, child: ChildIdentity, except: ReportId): Found {
  const near = rememberedNear(db);
  const known = (found: readonly FoundFile[]) => (child.protection === 'FIN' ? underOpenedIdentity(found, child) : found);
  const byNumber = known(child.number ? withNumber(db, child.number.value) : []);
  const hits = asHits((byNumber.length > 0 ? byNumber : known(byOwnName(db, child, near))).slice(0, MAX_PROPOSALS));
  return { hits, unlinked: unlinkedReports(db, { number: child.number?.value, names: ownNames(child), near, except }, MAX_PROPOSALS) };
}

function wantedBy(query: RegisterQuery): Omit<Wanted, 'near'> {
  switch (query.kind) {
    case 'number':
      return { number: query.value };
    case 'arendenummer':
      return { arendenummer: query.value };
    case 'police-number':
      return { policeNumber: query.value };
    case 'name':
      return query.whose === 'child' ? { names: [query.name.tokens] } : { guardian: query.name.tokens };
  }
}

function found(db: StoreDatabase, query: RegisterQuery, near: Near): readonly FoundFile[] {
  switch (query.kind) {
    case 'number':
      return withNumber(db, query.value);
    case 'arendenummer':
      return withArendenummer(db, query.value);
    case 'police-number':
      return withPoliceNumber(db, query.value);
    case 'name':
      return byName(db, query, near);
  }
}

function byName(db: StoreDatabase, query: Extract<RegisterQuery, { kind: 'name' }>, near: Near): readonly FoundFile[] {
  const { tokens } = query.name;
  const asked = { tokens, near, limit: MAX_HITS };
  return query.whose === 'child' ? filesByName(db, { ...asked, birthYears: yearsOf(query) }) : filesByGuardian(db, asked);
}

function yearsOf({ birthYear, orBirthYear = null }: Extract<RegisterQuery, { kind: 'name' }>): readonly number[] {
  return [birthYear, orBirthYear].filter((year) => year !== null);
}

function withNumber(db: StoreDatabase, value: string): readonly FoundFile[] {
  return foundBy(db, 'SAME_NUMBER', 'SELECT child_file_id AS id FROM child_file_number WHERE value = ?', value);
}

function withArendenummer(db: StoreDatabase, arendenummer: string): readonly FoundFile[] {
  return foundBy(
    db,
    'SAME_ARENDENUMMER',
    `SELECT DISTINCT l.child_file_id AS id FROM matter m JOIN report_in_matter i ON i.matter_id = m.id AND i.to_at IS NULL
     JOIN link l ON l.report_id = i.report_id AND l.undone_at IS NULL WHERE m.arendenummer = ?`,
    arendenummer,
  );
}

function withPoliceNumber(db: StoreDatabase, number: string): readonly FoundFile[] {
  return foundBy(
    db,
    'POLICE_NUMBER',
    'SELECT DISTINCT l.child_file_id AS id FROM json_each(?) r JOIN link l ON l.report_id = r.value AND l.undone_at IS NULL',
    JSON.stringify(reportsByPoliceNumber(db, number)),
  );
}

/** Oldest akt first. */
function foundBy(db: StoreDatabase, reason: MatchReason, akter: string, value: string): readonly FoundFile[] {
  const nos = db.all<{ no: number }>(
    `SELECT f.no FROM (${akter}) a CROSS JOIN file_row f ON f.child_file_id = a.id LIMIT ${MOST_LOOKED_AT}`,
    [value],
  );
  return fileRows(
    db,
    nos.map(({ no }) => no),
  )
    .toSorted((a, b) => (a.childFile.openedOn < b.childFile.openedOn ? -1 : 1))
    .slice(0, MAX_HITS)
    .map((file) => ({ file, reasons: [reason], matchedName: null }));
}

function underOpenedIdentity(found: readonly FoundFile[], { number }: ChildIdentity): readonly FoundFile[] {
  return found.filter(({ file, reasons }) =>
    reasons.includes('SAME_NUMBER') ? file.childFile.identity.number?.value === number?.value : !reasons.includes('OTHER_NAME'),
  );
}

function byOwnName(db: StoreDatabase, child: ChildIdentity, near: Near): readonly FoundFile[] {
  const birthYears = child.birthDate === null ? [] : [Number(child.birthDate.slice(0, 4))];
  const found = ownNames(child).flatMap((tokens) => filesByName(db, { tokens, near, birthYears, limit: MAX_PROPOSALS }));
  return found.filter(({ file }, place) => found.findIndex((other) => other.file.childFile.id === file.childFile.id) === place);
}

/** A report may spell out names that the akt leaves out, so the shorter name is asked for too. One word alone proposes nothing. */
function ownNames({ givenName, familyName }: ChildIdentity): readonly (readonly string[])[] {
  const [given, family] = [nameTokens(givenName), nameTokens(familyName)];
  const full = [...given, ...family];
  const short = [...given.slice(0, 1), ...family.slice(-1)];
  const names = full.length > 2 ? [full.slice(0, MAX_WORDS), short] : [full];
  return names.filter((tokens) => tokens.length > 1);
}
