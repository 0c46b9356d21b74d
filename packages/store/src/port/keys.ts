import type { KeyObject } from 'node:crypto';
import type { StoreName } from './stores.ts';

/** The installation's keys, from a file outside the data folder. Each store has its own; moving one store moves its keys. */
export type KeyRing = {
  names(): readonly StoreName[];
  /** 32 bytes: page encryption of the file. These four throw StoreUnreachable('no-key') when the store has none. */
  storeKey(name: StoreName): Buffer;
  /** 32 bytes: seals `location` parts. Only the vault module asks for it. */
  vaultKey(name: StoreName): Buffer;
  /** 32 bytes: pseudonyms and hashed terms in this store's log. */
  logKey(name: StoreName): Buffer;
  /** Ed25519, for `sender/…` and `board/…`. */
  signingKey(name: StoreName): KeyObject;
  /** Makes and saves keys for a store that has none. Gives its public key, SPKI DER in base64; null for the directory. */
  issue(name: StoreName): Promise<string | null>;
};
