import { statSync } from 'node:fs';
import type { Clock } from '@tidig/domain/base/time.ts';
import type { KeyRing } from '../port/keys.ts';
import { StoreUnreachable, type StoreHealth, type StoreName, type Stores } from '../port/stores.ts';
import { boardStore } from './board/board-store.ts';
import { directoryStore } from './directory/directory-store.ts';
import { newestMigration } from './migrate.ts';
import { allMigrations, createStore, upgradeStore } from './open-store.ts';
import { StorePool, type PoolLimits } from './pool.ts';
import { senderStore } from './sender/sender-store.ts';
import type { Look } from './board/search.ts';
import { createReaders, type Readers } from './readers/readers.ts';
import type { StoreScope, UseStore } from './scope.ts';
import { storePath } from './store-path.ts';

export type StoresOptions = {
  readonly dataDir: string;
  /** The folder that holds `log/`, `exchange/`, `directory/`, `sender/` and `board/` with their numbered SQL files. */
  readonly migrationsDir: string;
  readonly keys: KeyRing;
  readonly clock: Clock;
  /** Default: 32 files open at once, 64 MiB of cache together. */
  readonly limits?: Partial<PoolLimits>;
  /** The built `search-worker.js`: registers are looked into by threads beside this one. Without it, in this one. */
  readonly searchWorker?: URL | string;
};

/** Page cache of each reading thread, MiB, taken as it is used: what a nämnd with a million reports asks for again stays decrypted. */
const READER_CACHE_MB = 256;

/** The stores of one installation as SQLite files. Opens nothing until a store is asked for, and never makes one by itself. */
export function createStores(options: StoresOptions): Stores {
  const { dataDir, keys, clock } = options;
  const files = { dataDir, keys, migrations: allMigrations(options.migrationsDir) };
  const pool = new StorePool(files, { maxOpen: 32, cacheMb: 64, ...options.limits });
  const readers = options.searchWorker
    ? createReaders({ workerUrl: options.searchWorker, dataDir, migrations: files.migrations.board, cacheMb: READER_CACHE_MB })
    : null;
  const lookBeside =
    (beside: Readers, name: StoreName): Look =>
    async (asked) =>
      beside.lookUp(name, keys.storeKey(name), pool.fileOf(name), asked);
  return {
    directory: () => reached(pool.use('directory'), directoryStore),
    sender: (id) => reached(pool.use(`sender/${id}`), senderStore),
    board: (id) => reached(pool.use(`board/${id}`), (use) => boardStore(use, readers ? lookBeside(readers, `board/${id}`) : undefined)),
    names: () => keys.names(),
    create: async (name) => createStore(files, name, clock.now()),
    async upgrade(name) {
      pool.drop(name);
      await upgradeStore(files, name, clock.now());
    },
    health: (name) => healthOf(dataDir, name, pool.use(name)),
    close: async () => {
      await readers?.close();
      pool.close();
    },
  };
}

/** Asks for the file at once, so that an unreachable store is known before anything is built on it. */
async function reached<T>(use: UseStore, store: (use: UseStore) => T): Promise<T> {
  await use(() => undefined);
  return store(use);
}

async function healthOf(dataDir: string, name: StoreName, use: UseStore): Promise<StoreHealth> {
  try {
    return await use((scope) => ({ name, writable: true, migration: rewriteMark(scope), bytes: bytesOf(dataDir, name) }));
  } catch (error) {
    if (!(error instanceof StoreUnreachable)) throw error;
    return { name, writable: false, migration: null, bytes: null };
  }
}

/** A real write that changes nothing: a full or read-only disk is found here rather than by the next report. */
function rewriteMark({ db }: StoreScope): string | null {
  return db.write(() => {
    db.exec(`PRAGMA user_version = ${Number(db.pragma('user_version'))}`);
    return newestMigration(db);
  });
}

function bytesOf(dataDir: string, name: StoreName): number {
  const path = storePath(dataDir, name);
  return [path, `${path}-wal`].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}
