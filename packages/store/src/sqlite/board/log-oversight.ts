import type { Instant } from '@tidig/domain/base/time.ts';
import type { LogRow } from '../../port/log.ts';
import type { ActorRows, FlagRow, LoggedSearches, LogSpan, Without } from '../../port/oversight.ts';
import type { StoreDatabase } from '../database.ts';
import { pseudonymOf, termHash } from '../log-chain.ts';

const notAbout = `(pseudonym IS NULL OR pseudonym NOT IN (SELECT value FROM json_each(:pseudonyms)))
  AND (task IS NULL OR task NOT IN (SELECT value FROM json_each(:tasks)))`;

function left(logKey: Buffer, without: Without) {
  return {
    pseudonyms: JSON.stringify(without.map(({ kind, id }) => pseudonymOf(logKey, kind, id))),
    tasks: JSON.stringify(without.map(({ id }) => id)),
  };
}

/** More than any nämnd's number for a day. */
const MOST_RECENT = 1000;

const answered = "action = 'register.search' AND actor = :actor AND at >= :since AND purpose <> 'task' AND outcome IN ('done', 'empty')";

/** Answered searches of one person outside tasks, by an index of their own. A search that was refused is none. */
export function searchesOutsideTasks(
  db: StoreDatabase,
  logKey: Buffer,
  { actor, since, terms }: { readonly actor: string; readonly since: LoggedSince; readonly terms: readonly string[] },
): LoggedSearches {
  const recent = db.all<{ at: Instant }>(`SELECT at FROM access_log WHERE ${answered} ORDER BY at DESC LIMIT ${MOST_RECENT}`, {
    actor,
    since: since.recent,
  });
  const wanted = new Set(terms.map((term) => termHash(logKey, term)));
  const alike = db.all<{ at: Instant; termsHash: string }>(
    `SELECT at, terms_hash AS termsHash FROM access_log
     WHERE ${answered} AND EXISTS (SELECT 1 FROM json_each(:wanted) WHERE instr(terms_hash, value) > 0) ORDER BY at`,
    { actor, since: since.same, wanted: JSON.stringify([...wanted]) },
  );
  const same = alike.filter(({ termsHash }) => areSame(new Set(termsHash.split(' ')), wanted));
  return { recent: recent.map(({ at }) => at), same: same.map(({ at }) => at) };
}

type LoggedSince = { readonly recent: Instant; readonly same: Instant };

/** One holds the other: a birth year more makes it no other search. */
function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && (isWithin(one, other) || isWithin(other, one));
}

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].every((hash) => other.has(hash));
}

export function flagRows(db: StoreDatabase, logKey: Buffer, without: Without): readonly FlagRow[] {
  return db.all<FlagRow>(
    `SELECT seq, at, actor, role, purpose, object_kind AS objectKind, outcome, reason
     FROM access_log INDEXED BY access_log_flags LEFT JOIN log_reason ON ref = reason_ref WHERE action = 'odd-use.flag' AND ${notAbout} ORDER BY seq`,
    left(logKey, without),
  );
}

export function logBegan(db: StoreDatabase): Instant | null {
  return db.get<{ at: Instant }>('SELECT at FROM access_log WHERE seq = 1')?.at ?? null;
}

export function logSpan(db: StoreDatabase, from: Instant, until: Instant): LogSpan | null {
  const end = lastSeq(db);
  const last = lastBefore(db, until, end);
  const first = lastBefore(db, from, end) + 1;
  const row = last < end && first <= last ? db.get<{ hash: string }>('SELECT hash FROM access_log WHERE seq = ?', [last]) : undefined;
  return row ? { firstSeq: first, lastSeq: last, hash: row.hash } : null;
}

/** The last row before a moment, 0 for none. Rows stand in the order of time: a few are looked at, however long the log is. */
function lastBefore(db: StoreDatabase, at: Instant, end: number): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const row = db.get<{ at: Instant }>('SELECT at FROM access_log WHERE seq = ?', [middle]);
    if (row && row.at < at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastSeq(db: StoreDatabase): number {
  return db.get<{ seq: number }>('SELECT seq FROM access_log ORDER BY seq DESC LIMIT 1')?.seq ?? 0;
}

/** Those who have rows from one number to another, both included. */
export function actorsBetween(db: StoreDatabase, first: number, last: number): readonly ActorRows[] {
  return db.all<ActorRows>(
    `SELECT actor AS userId, membership, count(*) AS rows FROM access_log
     WHERE seq BETWEEN :first AND :last AND actor IS NOT NULL GROUP BY actor, membership ORDER BY actor, membership`,
    { first, last },
  );
}

export function rowsOfActor(
  db: StoreDatabase,
  logKey: Buffer,
  { firstSeq, lastSeq: last }: LogSpan,
  page: { readonly actor: string; readonly beforeSeq: number | null; readonly limit: number; readonly without: Without },
): readonly LogRow[] {
  return db.all<LogRow>(
    `SELECT seq, at, actor, membership, role, purpose, task, object_kind AS objectKind, pseudonym, action, outcome,
       terms_hash AS termsHash, reason_ref AS reasonRef, previous_hash AS previousHash, hash
     FROM access_log WHERE seq BETWEEN :first AND :last AND actor = :actor AND seq < :before AND ${notAbout} ORDER BY seq DESC LIMIT :limit`,
    {
      first: firstSeq,
      last,
      actor: page.actor,
      before: page.beforeSeq ?? Number.MAX_SAFE_INTEGER,
      limit: page.limit,
      ...left(logKey, page.without),
    },
  );
}
