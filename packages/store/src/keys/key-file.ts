import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import type { KeyRing } from '../port/keys.ts';
import { StoreUnreachable, type StoreName } from '../port/stores.ts';
import { readKeyFile, writeKeyFile, type StoredKeys } from './key-file-format.ts';

/**
 * The installation's key file: JSON, readable by its owner only, outside the data folder and never in the same backup.
 * With `create` a missing file is made, empty. Throws KeyFileProblem: `missing`, `readable-by-others`, `malformed`.
 */
export function openKeyFile(path: string, options: { readonly create?: boolean } = {}): KeyRing {
  let stores = readKeyFile(path, options.create === true);

  function keysOf(name: StoreName): StoredKeys {
    const keys = stores.get(name);
    if (!keys) throw new StoreUnreachable(name, 'no-key');
    return keys;
  }

  return {
    names: () => [...stores.keys()],
    storeKey: (name) => keysOf(name).storeKey,
    vaultKey: (name) => keysOf(name).vaultKey,
    logKey: (name) => keysOf(name).logKey,
    signingKey: (name) => signingKeyOf(name, keysOf(name)),
    async issue(name) {
      // Read anew, so that keys another process has issued since are kept.
      const current = readKeyFile(path, false);
      if (current.has(name)) throw new Error(`${name} has its keys already`);
      const keys = newKeys(name);
      stores = new Map([...current, [name, keys]]);
      writeKeyFile(path, stores);
      return keys.signingKey === null ? null : publicKeyOf(signingKeyOf(name, keys));
    },
  };
}

/** Public half of a signing key, SPKI DER in base64, as the directory keeps it. */
export function publicKeyOf(signingKey: KeyObject): string {
  return createPublicKey(signingKey).export({ format: 'der', type: 'spki' }).toString('base64');
}

function signingKeyOf(name: StoreName, keys: StoredKeys): KeyObject {
  if (keys.signingKey === null) throw new StoreUnreachable(name, 'no-key');
  return createPrivateKey({ key: keys.signingKey, format: 'der', type: 'pkcs8' });
}

function newKeys(name: StoreName): StoredKeys {
  return { storeKey: randomBytes(32), vaultKey: randomBytes(32), logKey: randomBytes(32), signingKey: newSigningKey(name) };
}

/** The directory sends and signs nothing. */
function newSigningKey(name: StoreName): Buffer | null {
  return name === 'directory' ? null : generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
}
