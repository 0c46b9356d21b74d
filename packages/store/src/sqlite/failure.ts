import Database from 'better-sqlite3';
import { StoreUnreachable, type StoreName, type Unreachable } from '../port/stores.ts';

const outages: readonly (readonly [prefix: string, reason: Unreachable])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_NOTADB', 'not-a-store'],
  ['SQLITE_CANTOPEN', 'failed'],
  ['SQLITE_CORRUPT', 'failed'],
  ['SQLITE_IOERR', 'failed'],
  ['SQLITE_FULL', 'failed'],
  ['SQLITE_READONLY', 'failed'],
  ['SQLITE_PERM', 'failed'],
  ['SQLITE_AUTH', 'failed'],
  ['SQLITE_NOMEM', 'failed'],
  ['SQLITE_PROTOCOL', 'failed'],
];

/**
 * An outage of the file or the disk becomes StoreUnreachable; anything else (a broken constraint, wrong SQL) is a defect and stays as it is.
 * The driver's own message is left behind: it may name a path.
 */
export function asOutage(store: StoreName, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const outage = outages.find(([prefix]) => error.code.startsWith(prefix));
  return outage ? new StoreUnreachable(store, outage[1]) : error;
}
