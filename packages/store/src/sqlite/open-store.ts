import { closeSync, linkSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant } from '@tidig/domain/base/time.ts';
import { syncFolder } from '../keys/sync-folder.ts';
import type { KeyRing } from '../port/keys.ts';
import { isStoreName, StoreUnreachable, type StoreName } from '../port/stores.ts';
import { hasIndex, hasOtherRules, noteRules } from './board/index-rules.ts';
import { openDatabase, type StoreDatabase } from './database.ts';
import { migrate, readMigrations, requireMigrated, type Migration, type StoreKind } from './migrate.ts';
import { rebuildBoard } from './board/rebuild.ts';
import { kindOf, storePath } from './store-path.ts';
import { vaultOf } from './vault.ts';

/** What is needed to find, open and make the files of one installation. */
export type StoreFiles = {
  readonly dataDir: string;
  readonly keys: KeyRing;
  readonly migrations: Readonly<Record<StoreKind, readonly Migration[]>>;
};

/** What is needed to open a file that is there. */
export type ReadableFiles = Omit<StoreFiles, 'keys'> & { readonly keys: Pick<KeyRing, 'storeKey'> };

/** Which file on disk a path leads to just now. */
export type FileMark = { readonly dev: number; readonly ino: number };

export function allMigrations(migrationsDir: string): StoreFiles['migrations'] {
  return {
    directory: readMigrations(migrationsDir, 'directory'),
    sender: readMigrations(migrationsDir, 'sender'),
    board: readMigrations(migrationsDir, 'board'),
  };
}

/** Throws StoreUnreachable('missing') when there is no such file. */
export function fileMark(dataDir: string, name: StoreName): FileMark {
  const found = isStoreName(name) ? statSync(storePath(dataDir, name), { throwIfNoEntry: false }) : undefined;
  if (!found) throw new StoreUnreachable(name, 'missing');
  return { dev: found.dev, ino: found.ino };
}

/** Opens a store that is there, is this very store, and has just the migrations that this program knows. */
export function openStore(files: ReadableFiles, name: StoreName, cacheKb: number): StoreDatabase {
  return openChecked(files, name, cacheKb, (db) => {
    requireMigrated(db, files.migrations[kindOf(name)]);
    if (kindOf(name) === 'board' && hasOtherRules(db)) throw new StoreUnreachable(name, 'older');
  });
}

/** Opens a store, applies migrations it lacks, and makes an index anew that other rules have made; for the explicit command only. */
export async function upgradeStore(files: StoreFiles, name: StoreName, at: Instant): Promise<void> {
  const db = openChecked(files, name, 64_000, (opened) => migrate(opened, files.migrations[kindOf(name)], at));
  try {
    const scope = { name, db, logKey: files.keys.logKey(name), vault: vaultOf(files.keys, name) };
    if (kindOf(name) === 'board' && hasOtherRules(db)) await rebuildBoard(async (work) => work(scope));
  } finally {
    db.close();
  }
}

/**
 * Makes a new, empty store (mode 0600). It is built beside its place and linked there when whole, which fails if a file of that name is there:
 * nothing is ever written over, and half a store is never found.
 */
export function createStore(files: StoreFiles, name: StoreName, at: Instant): void {
  if (!isStoreName(name)) throw new Error('not a name for a store');
  const path = storePath(files.dataDir, name);
  const beside = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (statSync(path, { throwIfNoEntry: false })) throw new Error(`${name}: a file of that name is already there`);
  removeHalfMade(beside);
  closeSync(openSync(beside, 'wx', 0o600));
  try {
    buildStore(files, name, beside, at);
    linkSync(beside, path);
  } finally {
    removeHalfMade(beside);
  }
  syncFolder(dirname(path));
}

function buildStore(files: StoreFiles, name: StoreName, path: string, at: Instant): void {
  const db = openDatabase(path, files.keys.storeKey(name), { store: name, cacheKb: 2000, fresh: true });
  try {
    db.write(() => {
      migrate(db, files.migrations[kindOf(name)], at);
      db.run('INSERT INTO store_identity (only_row, name) VALUES (1, ?)', [name]);
      if (kindOf(name) === 'board' && hasIndex(db)) noteRules(db);
    });
  } finally {
    db.close();
  }
}

function openChecked(files: ReadableFiles, name: StoreName, cacheKb: number, check: (db: StoreDatabase) => void): StoreDatabase {
  fileMark(files.dataDir, name);
  const db = openDatabase(storePath(files.dataDir, name), files.keys.storeKey(name), { store: name, cacheKb });
  try {
    requireIdentity(db);
    check(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function requireIdentity(db: StoreDatabase): void {
  const table = db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'store_identity'");
  const name = table ? db.get<{ name: string }>('SELECT name FROM store_identity')?.name : null;
  if (name !== db.store) throw new StoreUnreachable(db.store, 'not-a-store');
}

function removeHalfMade(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}
