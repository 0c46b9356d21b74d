import type { StoreName } from '../port/stores.ts';
import type { StoreDatabase } from './database.ts';
import type { Vault } from './vault.ts';

/** What one store's methods work with, for the length of one call. */
export type StoreScope = {
  readonly name: StoreName;
  readonly db: StoreDatabase;
  readonly logKey: Buffer;
  readonly vault: Vault;
};

/**
 * Runs `work` on the open store. The pool opens the file when needed and may close it between two calls, so a scope is never kept.
 * `work` is synchronous. Rejects with StoreUnreachable when the store cannot be used.
 */
export type UseStore = <T>(work: (scope: StoreScope) => T) => Promise<T>;
