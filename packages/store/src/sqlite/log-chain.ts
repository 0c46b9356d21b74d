import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ChainCheck, LogAnchor, LogEntry, Logged, LogRow } from '../port/log.ts';
import type { StoreDatabase } from './database.ts';

/** The end of a chain: the first row's `previousHash` is the empty text. */
export type ChainEnd = { readonly seq: number; readonly hash: string };
export const chainStart: ChainEnd = { seq: 0, hash: '' };

/** The act of a log row whose terms are references of reasons that were destroyed with what they were about. */
const DISPOSED = 'retention.dispose';

const columns = `seq, at, actor, membership, role, purpose, task, object_kind AS objectKind, pseudonym, action, outcome,
  terms_hash AS termsHash, reason_ref AS reasonRef, previous_hash AS previousHash, hash`;

/** Adds one row last in the chain, inside the caller's transaction: the act and its row are committed together or not at all. */
export function appendLog(db: StoreDatabase, logKey: Buffer, entry: LogEntry): void {
  const end = chainEnd(db);
  const row = chainedRow(logKey, end, entry);
  if (row.reasonRef !== null && entry.reason !== undefined) {
    db.run('INSERT INTO log_reason (ref, reason) VALUES (?, ?)', [row.reasonRef, entry.reason]);
  }
  db.run(
    `INSERT INTO access_log (seq, at, actor, membership, role, purpose, task, object_kind, pseudonym, action, outcome,
       terms_hash, reason_ref, previous_hash, hash)
     VALUES (:seq, :at, :actor, :membership, :role, :purpose, :task, :objectKind, :pseudonym, :action, :outcome,
       :termsHash, :reasonRef, :previousHash, :hash)`,
    row,
  );
}

/** Has the same act on the same thing by the same person been logged since a moment? Rows stand in the order of time: only those after it are looked at. */
export function isLoggedSince(db: StoreDatabase, logKey: Buffer, entry: LogEntry, since: Instant): boolean {
  const row = db.get(
    `SELECT 1 FROM access_log WHERE seq > coalesce((SELECT seq FROM access_log WHERE at < :since ORDER BY seq DESC LIMIT 1), 0)
       AND pseudonym = :pseudonym AND actor = :actor AND action = :action AND outcome = :outcome LIMIT 1`,
    {
      since,
      pseudonym: entry.objectId === null ? null : pseudonymOf(logKey, entry.objectKind, entry.objectId),
      actor: entry.actor,
      action: entry.action,
      outcome: entry.outcome,
    },
  );
  return row !== undefined;
}

/** Newest first, at most `limit` rows below `beforeSeq` (null = from the end), without those about some objects or done with them as the task. */
export function logRows(db: StoreDatabase, logKey: Buffer, page: Parameters<Logged['logRows']>[0]): readonly LogRow[] {
  const { beforeSeq, limit, without = [] } = page;
  return db.all<LogRow>(
    `SELECT ${columns} FROM access_log WHERE seq < :before
       AND (pseudonym IS NULL OR pseudonym NOT IN (SELECT value FROM json_each(:pseudonyms)))
       AND (task IS NULL OR task NOT IN (SELECT value FROM json_each(:tasks)))
     ORDER BY seq DESC LIMIT :limit`,
    {
      before: beforeSeq ?? Number.MAX_SAFE_INTEGER,
      limit,
      pseudonyms: JSON.stringify(without.map(({ kind, id }) => pseudonymOf(logKey, kind, id))),
      tasks: JSON.stringify(without.map(({ id }) => id)),
    },
  );
}

export function chainEnd(db: StoreDatabase): ChainEnd {
  return db.get<ChainEnd>('SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1') ?? chainStart;
}

/**
 * Walks up to `limit` rows after `from`. Finds a row that is changed, missing, put in, moved, or whose reason is another.
 * Rows cut off at the end, or a whole chain made anew by somebody with the log key, can only be seen against an anchor kept elsewhere.
 */
export function walkChain(
  db: StoreDatabase,
  logKey: Buffer,
  from: ChainEnd,
  limit: number,
): { readonly end: ChainEnd; readonly walked: number; readonly brokenAt: number | null } {
  const rows = db.all<LogRow & { readonly reason: string | null }>(
    `SELECT ${columns}, reason FROM access_log LEFT JOIN log_reason ON ref = reason_ref WHERE seq > ? ORDER BY seq LIMIT ?`,
    [from.seq, limit],
  );
  let end = from;
  for (const row of rows) {
    if (row.seq !== end.seq + 1 || row.previousHash !== end.hash || row.hash !== hashOf(logKey, row) || !reasonFits(db, logKey, row)) {
      return { end, walked: rows.length, brokenAt: end.seq + 1 };
    }
    end = { seq: row.seq, hash: row.hash };
  }
  return { end, walked: rows.length, brokenAt: null };
}

/** Compares with what was noted before: `brokenAt` is the noted row when it is gone or another. */
export function againstAnchor(db: StoreDatabase, check: ChainCheck, anchor: LogAnchor | null): ChainCheck {
  if (check.brokenAt !== null || !anchor || anchor.rows === 0) return check;
  const noted = db.get<{ hash: string }>('SELECT hash FROM access_log WHERE seq = ?', [anchor.rows]);
  return noted?.hash === anchor.head ? check : { ...check, brokenAt: Math.min(anchor.rows, check.rows + 1) };
}

/** The same id always gives the same pseudonym in one store, and another in every other. */
export function pseudonymOf(logKey: Buffer, objectKind: string, objectId: string): string {
  return keyed(logKey, ['object', objectKind, objectId]);
}

/** A search term as the log keeps it: enough to ask "was this searched for", not to read it back. */
export function termHash(logKey: Buffer, term: string): string {
  return keyed(logKey, ['term', term]);
}

function chainedRow(logKey: Buffer, end: ChainEnd, entry: LogEntry): LogRow {
  const seq = end.seq + 1;
  const row = {
    seq,
    at: entry.at,
    actor: entry.actor,
    membership: entry.membership,
    role: entry.role,
    purpose: entry.purpose,
    task: entry.task,
    objectKind: entry.objectKind,
    pseudonym: entry.objectId === null ? null : pseudonymOf(logKey, entry.objectKind, entry.objectId),
    action: entry.action,
    outcome: entry.outcome,
    termsHash: entry.terms?.length ? entry.terms.map((term) => termHash(logKey, term)).join(' ') : null,
    reasonRef: entry.reason === undefined ? null : reasonRefOf(logKey, seq, entry.reason),
    previousHash: end.hash,
  };
  return { ...row, hash: hashOf(logKey, row) };
}

/** The reference covers the reason's text, so a changed reason is found though it lies outside the chain. */
function reasonRefOf(logKey: Buffer, seq: number, reason: string): string {
  return keyed(logKey, ['reason', String(seq), reason]);
}

function reasonFits(db: StoreDatabase, logKey: Buffer, row: LogRow & { readonly reason: string | null }): boolean {
  if (row.reasonRef === null) return true;
  if (row.reason === null) return false;
  return row.reasonRef === reasonRefOf(logKey, row.seq, row.reason) || (row.reason === '' && isDisposed(db, logKey, row.reasonRef));
}

/** The words of a reason may be gone when what it was about has been destroyed: the row of that disposal, in the chain itself, names it (L-49). */
function isDisposed(db: StoreDatabase, logKey: Buffer, ref: string): boolean {
  const named = db.get(`SELECT 1 FROM access_log WHERE action = '${DISPOSED}' AND outcome = 'done' AND instr(terms_hash, ?) > 0`, [
    termHash(logKey, ref),
  ]);
  return named !== undefined;
}

function hashOf(logKey: Buffer, row: Omit<LogRow, 'hash'>): string {
  return keyed(logKey, [
    'row',
    row.seq,
    row.at,
    row.actor,
    row.membership,
    row.role,
    row.purpose,
    row.task,
    row.objectKind,
    row.pseudonym,
    row.action,
    row.outcome,
    row.termsHash,
    row.reasonRef,
    row.previousHash,
  ]);
}

/** HMAC-SHA-256 over a JSON list in fixed order, hex: keyed, so that a chain cannot be made anew without the log key. */
function keyed(logKey: Buffer, values: readonly (string | number | null)[]): string {
  return createHmac('sha256', keyObjectOf(logKey)).update(JSON.stringify(values)).digest('hex');
}

const keyObjects = new WeakMap<Buffer, KeyObject>();

/** The key made ready once: a bare buffer is made ready anew for every row and every term, which takes seven times as long as the hash itself. */
function keyObjectOf(logKey: Buffer): KeyObject {
  const known = keyObjects.get(logKey);
  if (known) return known;
  const made = createSecretKey(logKey);
  keyObjects.set(logKey, made);
  return made;
}
