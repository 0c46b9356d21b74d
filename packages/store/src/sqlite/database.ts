import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StoreName } from '../port/stores.ts';
import { StoreUnreachable } from '../port/stores.ts';
import { asOutage } from './failure.ts';

/** "TIDG" in ASCII: marks a file as one of ours, so that a foreign SQLite file is found before anything is written to it. */
export const applicationId = 0x54494447;

export type Bind = string | number | null | Uint8Array;
export type Params = readonly Bind[] | Readonly<Record<string, Bind>>;

export type OpenOptions = {
  readonly store: StoreName;
  /** Page cache in KiB. */
  readonly cacheKb: number;
  /** True only while a new store is made: the file must be empty, and gets our mark. */
  readonly fresh?: boolean;
};

/**
 * One open, encrypted file. Statements are prepared once and kept. Everything is synchronous: never await inside `read` or `write`.
 * `get`, `all` and `iterate` trust the caller's Row type; the guarantee is the STRICT table together with the columns the SQL names.
 */
export class StoreDatabase {
  readonly store: StoreName;
  readonly #handle: Database.Database;
  readonly #statements = new Map<string, Database.Statement<[Params]>>();
  readonly #transaction: Database.Transaction<(work: () => void) => void>;

  constructor(store: StoreName, handle: Database.Database) {
    this.store = store;
    this.#handle = handle;
    this.#transaction = handle.transaction((work: () => void) => work());
  }

  get<Row>(sql: string, params: Params = []): Row | undefined {
    return this.#guard(() => this.#prepared(sql).get(params) as Row | undefined);
  }

  all<Row>(sql: string, params: Params = []): Row[] {
    return this.#guard(() => this.#prepared(sql).all(params) as Row[]);
  }

  /** Row by row, for scans that should not sit in memory. No other statement may run until it is done. */
  iterate<Row>(sql: string, params: Params = []): IterableIterator<Row> {
    return this.#guard(() => this.#handle.prepare<[Params], Row>(sql).iterate(params));
  }

  /** Gives the number of rows changed. */
  run(sql: string, params: Params = []): number {
    return this.#guard(() => this.#prepared(sql).run(params).changes);
  }

  /** Several statements without parameters, for migrations. */
  exec(sql: string): void {
    this.#guard(() => this.#handle.exec(sql));
  }

  pragma(text: string): unknown {
    return this.#guard(() => this.#handle.pragma(text, { simple: true }));
  }

  /**
   * One whole transaction, taken at once (IMMEDIATE) so that what is read in it still holds when it is written.
   * Rolled back when `work` throws, and when the connection would not put it on stable storage (promise 1).
   * Inside another `write` it is a part of that one.
   */
  write<T>(work: () => T): T {
    return this.#run('immediate', () => {
      const result = work();
      assertDurable(this);
      return result;
    });
  }

  /** Several reads that see one and the same moment. */
  read<T>(work: () => T): T {
    return this.#run('deferred', work);
  }

  close(): void {
    this.#statements.clear();
    this.#handle.close();
  }

  #run<T>(mode: 'immediate' | 'deferred', work: () => T): T {
    const results: T[] = [];
    this.#guard(() => this.#transaction[mode](() => void results.push(work())));
    return results[0] as T; // pushed by the transaction, or it threw
  }

  #prepared(sql: string): Database.Statement<[Params]> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#handle.prepare<[Params]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asOutage(this.store, error);
    }
  }
}

/**
 * Opens a file that is there; never makes one. `key` is 32 random bytes and is used as they are: it needs no stretching, and a store opens in under
 * a millisecond instead of 180. Throws StoreUnreachable: `missing`, `not-a-store` (another program's file, or another key), `busy`, `failed`.
 */
export function openDatabase(path: string, key: Buffer, options: OpenOptions): StoreDatabase {
  if (!statSync(path, { throwIfNoEntry: false })) throw new StoreUnreachable(options.store, 'missing');
  let handle: Database.Database | undefined;
  try {
    handle = new Database(path, { fileMustExist: true, timeout: 5000 });
    unlock(handle, key);
    requireMark(handle, options);
    settle(handle, options.cacheKb);
    const db = new StoreDatabase(options.store, handle);
    assertDurable(db);
    return db;
  } catch (error) {
    handle?.close();
    throw asOutage(options.store, error);
  }
}

/**
 * SQLCipher 4's page format (AES-256-CBC, HMAC-SHA512 a page) rather than the driver's default: it is documented, others' tools read it,
 * so that an authority can open its own file without this program, and a changed page is refused.
 */
function unlock(handle: Database.Database, key: Buffer): void {
  if (key.length !== 32) throw new Error('a store key is 32 bytes');
  handle.pragma("cipher = 'sqlcipher'");
  handle.pragma('legacy = 4');
  handle.key(Buffer.from(`x'${key.toString('hex')}'`));
}

/** Read before any setting is made: a foreign file is left exactly as it was. */
function requireMark(handle: Database.Database, options: OpenOptions): void {
  const mark = handle.pragma('application_id', { simple: true });
  if (!options.fresh) {
    if (mark !== applicationId) throw new StoreUnreachable(options.store, 'not-a-store');
    return;
  }
  const tables = handle.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get();
  if (mark !== 0 || tables?.n !== 0) throw new StoreUnreachable(options.store, 'not-a-store');
  handle.pragma(`application_id = ${applicationId}`);
}

function settle(handle: Database.Database, cacheKb: number): void {
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('secure_delete = ON');
  handle.pragma('trusted_schema = OFF');
  handle.pragma('foreign_keys = ON');
  handle.pragma('recursive_triggers = ON');
  handle.pragma('busy_timeout = 5000');
  handle.pragma('mmap_size = 0');
  handle.pragma('temp_store = MEMORY');
  handle.pragma(`cache_size = -${cacheKb}`);
}

/** WAL and FULL, read back: in WAL the driver's default is NORMAL, which loses acknowledged commits at power loss. */
function assertDurable(db: StoreDatabase): void {
  const durable =
    db.get<{ synchronous: number }>('PRAGMA synchronous')?.synchronous === 2 &&
    db.get<{ journal_mode: string }>('PRAGMA journal_mode')?.journal_mode === 'wal';
  if (!durable) throw new StoreUnreachable(db.store, 'failed');
}
