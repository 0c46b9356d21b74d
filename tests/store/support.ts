import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asId, type Branded, type OrganisationId } from '@tidig/domain/base/ids.ts';
import type { Clock, Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import type { StoreName, Stores, Unreachable } from '@tidig/store/port/stores.ts';
import { StoreUnreachable } from '@tidig/store/port/stores.ts';
import { openDatabase, type StoreDatabase } from '@tidig/store/sqlite/database.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import type { PoolLimits } from '@tidig/store/sqlite/pool.ts';
import { onTestFinished } from 'vitest';

export const migrationsDir = resolve(import.meta.dirname, '../../db');

export function at(text: string): Instant {
  return `${text}.000Z` as Instant;
}

export function day(text: string): PlainDate {
  return text as PlainDate;
}

export const noon = at('2026-11-21T12:00:00');
export const clock: Clock = { now: () => noon };

export type Installation = { readonly root: string; readonly dataDir: string; readonly keys: KeyRing; readonly stores: Stores };

/** Real files in a folder of their own, gone when the test is done. */
export function anInstallation(limits: Partial<PoolLimits> = {}): Installation {
  const root = mkdtempSync(join(tmpdir(), 'tidig-store-'));
  const dataDir = join(root, 'data');
  const keys = openKeyFile(join(root, 'keys.json'), { create: true });
  const stores = createStores({ dataDir, migrationsDir, keys, clock, limits });
  onTestFinished(async () => {
    await stores.close();
    rmSync(root, { recursive: true, force: true });
  });
  return { root, dataDir, keys, stores };
}

export async function withStore(name: StoreName, limits: Partial<PoolLimits> = {}): Promise<Installation> {
  const installation = anInstallation(limits);
  await installation.keys.issue(name);
  await installation.stores.create(name);
  return installation;
}

export function pathOf(installation: Installation, name: StoreName): string {
  return join(installation.dataDir, `${name}.sqlite`);
}

export function org(id: string): OrganisationId {
  return asId(id);
}

export function newId<T extends Branded<string>>(): T {
  return asId<T>(randomUUID());
}

export function anEntry(over: Partial<LogEntry> = {}): LogEntry {
  return {
    at: noon,
    actor: null,
    membership: null,
    role: 'system',
    purpose: 'system',
    task: null,
    objectKind: 'none',
    objectId: null,
    action: 'test.act',
    outcome: 'done',
    ...over,
  };
}

/** The reason that a store gives for being unreachable; `reached` when it is not. */
export async function reasonOf(work: () => unknown): Promise<Unreachable | 'reached'> {
  try {
    await work();
    return 'reached';
  } catch (error) {
    if (error instanceof StoreUnreachable) return error.reason;
    throw error;
  }
}

/** A second connection to a store's file, past all methods: what somebody with the key could do to it. */
export function raw(installation: Installation, name: StoreName): StoreDatabase {
  const db = openDatabase(pathOf(installation, name), installation.keys.storeKey(name), { store: name, cacheKb: 2000 });
  onTestFinished(() => db.close());
  return db;
}
