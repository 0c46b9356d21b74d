import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from '../port/keys.ts';
import type { StoreName } from '../port/stores.ts';

const format = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** Seals and opens what says where a protected person is. `aad` binds the text to its place: moved elsewhere it does not open. */
export type Vault = {
  seal(aad: string, content: Uint8Array): Buffer;
  open(aad: string, sealed: Uint8Array): Buffer;
};

/** The only place that asks for a vault key. */
export function vaultOf(keys: KeyRing, store: StoreName): Vault {
  const key = keys.vaultKey(store);
  return {
    seal: (aad, content) => sealPart(key, aad, content),
    open: (aad, sealed) => openPart(key, aad, sealed),
  };
}

/** AES-256-GCM with a random nonce: format byte, nonce, tag, ciphertext. */
export function sealPart(vaultKey: Buffer, aad: string, content: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', vaultKey, nonce).setAAD(Buffer.from(aad, 'utf8'));
  const text = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([Buffer.of(format), nonce, cipher.getAuthTag(), text]);
}

/** Throws when the key, the place or any byte is another than at sealing. */
export function openPart(vaultKey: Buffer, aad: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== format || bytes.length < 1 + nonceBytes + tagBytes) throw new Error('not a sealed part');
  const nonce = bytes.subarray(1, 1 + nonceBytes);
  const tag = bytes.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', vaultKey, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(aad, 'utf8')).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(1 + nonceBytes + tagBytes)), decipher.final()]);
}
