import { StoreUnreachable, type StoreName } from '../port/stores.ts';
import { fileMark, openStore, type FileMark, type StoreFiles } from './open-store.ts';
import type { StoreScope, UseStore } from './scope.ts';
import { vaultOf } from './vault.ts';

export type PoolLimits = {
  /** Files open at the same time; each takes about three descriptors. */
  readonly maxOpen: number;
  /** Page cache of all open stores together, MiB. */
  readonly cacheMb: number;
};

type OpenStore = { readonly scope: StoreScope; readonly file: FileMark };

/** The open stores, least lately used first. Work on a store is synchronous, so one in use is never closed. */
export class StorePool {
  readonly #files: StoreFiles;
  readonly #limits: PoolLimits;
  readonly #open = new Map<StoreName, OpenStore>();
  #cacheKb: number;
  #closed = false;

  constructor(files: StoreFiles, limits: PoolLimits) {
    this.#files = files;
    this.#limits = limits;
    this.#cacheKb = limits.cacheMb * 1024;
  }

  /** How every method of one store reaches it; opens the file when it is needed. */
  use(name: StoreName): UseStore {
    return async (work) => {
      const scope = this.#acquire(name);
      try {
        return work(scope);
      } catch (error) {
        if (error instanceof StoreUnreachable && error.reason !== 'busy') this.drop(name);
        throw error;
      }
    };
  }

  /** Which file is open under the name just now; opens it when it is needed. */
  fileOf(name: StoreName): FileMark {
    this.#acquire(name);
    return this.#open.get(name)?.file ?? fileMark(this.#files.dataDir, name);
  }

  /** Closes one store if it is open. */
  drop(name: StoreName): void {
    const found = this.#open.get(name);
    this.#open.delete(name);
    found?.scope.db.close();
  }

  close(): void {
    this.#closed = true;
    for (const name of [...this.#open.keys()]) this.drop(name);
  }

  #acquire(name: StoreName): StoreScope {
    if (this.#closed) throw new StoreUnreachable(name, 'failed');
    const found = this.#open.get(name) ?? this.#openNew(name);
    this.#requireInPlace(name, found.file);
    this.#open.delete(name);
    this.#open.set(name, found);
    return found.scope;
  }

  #openNew(name: StoreName): OpenStore {
    const { keys, dataDir } = this.#files;
    const file = fileMark(dataDir, name);
    const logKey = keys.logKey(name);
    const vault = vaultOf(keys, name);
    this.#makeRoom();
    const db = openStore(this.#files, name, this.#cacheKb);
    const opened = { scope: { name, db, logKey, vault }, file };
    this.#open.set(name, opened);
    this.#shareCache();
    return opened;
  }

  /** A file that was removed or swapped while open would take writes that nobody finds again: close it and say so. */
  #requireInPlace(name: StoreName, file: FileMark): void {
    try {
      const now = fileMark(this.#files.dataDir, name);
      if (now.dev !== file.dev || now.ino !== file.ino) throw new StoreUnreachable(name, 'missing');
    } catch (error) {
      this.drop(name);
      throw error;
    }
  }

  #makeRoom(): void {
    for (const name of this.#open.keys()) {
      if (this.#open.size < this.#limits.maxOpen) return;
      this.drop(name);
    }
  }

  /** Few open stores get large caches; the share is halved as their number doubles, so that it seldom changes. */
  #shareCache(): void {
    const doublings = Math.ceil(Math.log2(Math.max(1, this.#open.size)));
    const share = Math.floor((this.#limits.cacheMb * 1024) / 2 ** doublings);
    if (share === this.#cacheKb) return;
    this.#cacheKb = share;
    for (const { scope } of this.#open.values()) scope.db.pragma(`cache_size = -${share}`);
  }
}
