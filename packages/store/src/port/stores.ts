import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import type { BoardStore } from './board.ts';
import type { DirectoryStore } from './directory.ts';
import type { SenderStore } from './sender.ts';

/** `directory`, `sender/<org>` or `board/<org>`. */
export type StoreName = 'directory' | `sender/${string}` | `board/${string}`;

const namePattern = /^(?:directory|(?:sender|board)\/[A-Za-z0-9][A-Za-z0-9-]{0,63})$/;

/** True for a name that a store can have: no dots, no further slashes, nothing that leads out of the data folder. */
export function isStoreName(text: string): text is StoreName {
  return namePattern.test(text);
}

/**
 * All stores of this installation. Using one that is missing, foreign, older or locked throws StoreUnreachable:
 * "nämnden kan inte nås", never an empty register.
 */
export type Stores = {
  directory(): Promise<DirectoryStore>;
  sender(id: OrganisationId): Promise<SenderStore>;
  board(id: OrganisationId): Promise<BoardStore>;
  /** Stores with a key in this installation. */
  names(): readonly StoreName[];
  /** Makes a new, empty store; refuses (throws) when a file of that name is already there. Never called by an ordinary start. */
  create(name: StoreName): Promise<void>;
  /** Applies the migrations that an older store lacks. Only by an explicit command: an ordinary start says `older` instead. */
  upgrade(name: StoreName): Promise<void>;
  /** Can it be opened and written, and at which migration is it? Nothing personal. */
  health(name: StoreName): Promise<StoreHealth>;
  close(): Promise<void>;
};

export type StoreHealth = {
  readonly name: StoreName;
  readonly writable: boolean;
  /** Name of the newest migration; null when the store cannot be read. */
  readonly migration: string | null;
  readonly bytes: number | null;
};

export type Unreachable = 'missing' | 'not-a-store' | 'older' | 'newer' | 'busy' | 'no-key' | 'failed';

/** An outage: the store cannot be used. Carries the store's name and a cause; neither holds personal data. */
export class StoreUnreachable extends Error {
  readonly store: StoreName;
  readonly reason: Unreachable;
  constructor(store: StoreName, reason: Unreachable) {
    super(`store ${store}: ${reason}`);
    this.name = 'StoreUnreachable';
    this.store = store;
    this.reason = reason;
  }
}
