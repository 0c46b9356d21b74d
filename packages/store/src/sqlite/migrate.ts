import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@tidig/domain/base/time.ts';
import { StoreUnreachable, type StoreName } from '../port/stores.ts';
import type { StoreDatabase } from './database.ts';

export type StoreKind = 'directory' | 'sender' | 'board';

/** `name` is folder and file without ending: `log/0001-access-log`. */
export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string };

/** Which folders under `db/` make up a store of each kind, in this order. */
export const foldersOf: Readonly<Record<StoreKind, readonly string[]>> = {
  directory: ['log', 'directory'],
  sender: ['log', 'exchange', 'sender'],
  board: ['log', 'exchange', 'board'],
};

type Applied = { readonly name: string; readonly sha256: string };

/** What a store of this kind consists of. Line ends are made alike first, so that a checkout on another system has the same checksums. */
export function readMigrations(migrationsDir: string, kind: StoreKind): readonly Migration[] {
  return foldersOf[kind].flatMap((folder) =>
    readdirSync(join(migrationsDir, folder))
      .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
      .sort()
      .map((file) => {
        const sql = readFileSync(join(migrationsDir, folder, file), 'utf8').replaceAll('\r\n', '\n');
        return { name: `${folder}/${file.slice(0, -4)}`, sql, sha256: createHash('sha256').update(sql).digest('hex') };
      }),
  );
}

/** Applies what is missing, one transaction each. Refuses (throws) when an applied migration has changed or is unknown here. */
export function migrate(db: StoreDatabase, migrations: readonly Migration[], at: Instant): void {
  db.exec(`CREATE TABLE IF NOT EXISTS schema_migration (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`);
  for (const migration of missing(db.store, applied(db), migrations)) {
    db.write(() => {
      db.exec(migration.sql);
      db.run('INSERT INTO schema_migration (name, sha256, applied_at) VALUES (?, ?, ?)', [migration.name, migration.sha256, at]);
      db.exec(`PRAGMA user_version = ${applied(db).length}`);
    });
  }
}

/** Throws StoreUnreachable: `older` when a migration is missing, `newer` when one is unknown here, `failed` when one has changed since. */
export function requireMigrated(db: StoreDatabase, migrations: readonly Migration[]): void {
  const has = db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'");
  if (!has || missing(db.store, applied(db), migrations).length > 0) throw new StoreUnreachable(db.store, 'older');
}

/** The newest migration of an open store. */
export function newestMigration(db: StoreDatabase): string | null {
  return applied(db).at(-1)?.name ?? null;
}

function applied(db: StoreDatabase): readonly Applied[] {
  return db.all<Applied>('SELECT name, sha256 FROM schema_migration ORDER BY position');
}

function missing(store: StoreName, done: readonly Applied[], wanted: readonly Migration[]): readonly Migration[] {
  const known = new Map(wanted.map((migration) => [migration.name, migration.sha256]));
  if (done.some(({ name }) => !known.has(name))) throw new StoreUnreachable(store, 'newer');
  if (done.some(({ name, sha256 }) => known.get(name) !== sha256)) throw new StoreUnreachable(store, 'failed');
  const names = new Set(done.map(({ name }) => name));
  return wanted.filter(({ name }) => !names.has(name));
}
