import { nameTokens } from '@tidig/domain/names/fold.ts';
import type { MatchReason } from '@tidig/domain/register/match-reason.ts';
import type { ChildIdentity, Hit, RegisterQuery } from '../../port/board.ts';
import type { LogEntry } from '../../port/log.ts';
import type { StoreDatabase } from '../database.ts';
import { appendLog } from '../log-chain.ts';
import type { StoreScope } from '../scope.ts';
import { asHits, type Found } from './hits.ts';
import { searchByName } from './name-search.ts';

const MAX_HITS = 20;
const MAX_PROPOSALS = 5;
/** As the search box takes them: a report's name may be longer. */
const MAX_WORDS = 8;

/** One search with its log row, inside the caller's transaction. The outcome in the log is what came of it: `done`, or `empty` without hits. */
export function searchRegister({ db, logKey }: StoreScope, query: RegisterQuery, log: LogEntry): readonly Hit[] {
  const hits = asHits(db, found(db, query));
  appendLog(db, logKey, { ...log, outcome: hits.length > 0 ? 'done' : 'empty' });
  return hits;
}

/** Akter that a report may belong to: by number; else by name, also by first given and last family name alone. Never a decision. */
export function proposalsFor(db: StoreDatabase, child: ChildIdentity): readonly Hit[] {
  const byNumber = child.number ? withNumber(db, child.number.value) : [];
  return asHits(db, (byNumber.length > 0 ? byNumber : byOwnName(db, child)).slice(0, MAX_PROPOSALS));
}

function found(db: StoreDatabase, query: RegisterQuery): readonly Found[] {
  switch (query.kind) {
    case 'number':
      return withNumber(db, query.value);
    case 'arendenummer':
      return withArendenummer(db, query.value);
    case 'name':
      return searchByName(db, query.name, query.birthYear, MAX_HITS);
  }
}

function withNumber(db: StoreDatabase, value: string): readonly Found[] {
  return foundBy(
    'SAME_NUMBER',
    db.all<{ id: string }>(
      `SELECT child_file_id AS id FROM child_file_number JOIN child_file c ON c.id = child_file_id
       WHERE value = ? ORDER BY c.opened_on, c.id LIMIT ${MAX_HITS}`,
      [value],
    ),
  );
}

function withArendenummer(db: StoreDatabase, arendenummer: string): readonly Found[] {
  return foundBy(
    'SAME_ARENDENUMMER',
    db.all<{ id: string }>(
      `SELECT DISTINCT l.child_file_id AS id FROM matter m JOIN report r ON r.matter_id = m.id
       JOIN link l ON l.report_id = r.id AND l.undone_at IS NULL WHERE m.arendenummer = ? ORDER BY id LIMIT ${MAX_HITS}`,
      [arendenummer],
    ),
  );
}

function foundBy(reason: MatchReason, akter: readonly { readonly id: string }[]): readonly Found[] {
  return akter.map(({ id }) => ({ childFileId: id, reasons: [reason], matchedName: null }));
}

/** A report may spell out names that the akt leaves out, so the shorter name is asked for too. One word alone proposes nothing. */
function byOwnName(db: StoreDatabase, child: ChildIdentity): readonly Found[] {
  const given = nameTokens(child.givenName);
  const family = nameTokens(child.familyName);
  const year = child.birthDate === null ? null : Number(child.birthDate.slice(0, 4));
  const full = [...given, ...family];
  const short = [...given.slice(0, 1), ...family.slice(-1)];
  const byName = (tokens: readonly string[]) =>
    tokens.length < 2 ? [] : searchByName(db, { tokens: tokens.slice(0, MAX_WORDS) }, year, MAX_PROPOSALS);
  const byFull = byName(full);
  const byShort = full.length > 2 ? byName(short) : [];
  return [...byFull, ...byShort.filter(({ childFileId }) => !byFull.some((other) => other.childFileId === childFileId))];
}
