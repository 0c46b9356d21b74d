import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isStoreName, type StoreName } from '../port/stores.ts';
import { syncFolder } from './sync-folder.ts';

/** One store's secrets: three keys of 32 bytes, and an Ed25519 key as PKCS8 DER (null for the directory). */
export type StoredKeys = {
  readonly storeKey: Buffer;
  readonly vaultKey: Buffer;
  readonly logKey: Buffer;
  readonly signingKey: Buffer | null;
};

export type KeyFileReason = 'missing' | 'readable-by-others' | 'malformed' | 'being-written';

/** Why the key file cannot be used. The text names the file and what to do, never a key. */
export class KeyFileProblem extends Error {
  readonly reason: KeyFileReason;
  constructor(path: string, reason: KeyFileReason) {
    super(`key file ${path}: ${advice[reason]}`);
    this.name = 'KeyFileProblem';
    this.reason = reason;
  }
}

const advice: Readonly<Record<KeyFileReason, string>> = {
  missing: 'it is not there',
  'readable-by-others': 'others than its owner may read it; set its mode to 0600',
  malformed: 'it is not a key file of this program',
  'being-written': 'another process is writing it; if none is, remove the file beside it that ends in .new',
};

/** Reads and checks the whole file; with `create` a missing one is made, empty. */
export function readKeyFile(path: string, create: boolean): ReadonlyMap<StoreName, StoredKeys> {
  const text = readPrivate(path);
  if (text !== null) return parse(path, text);
  if (!create) throw new KeyFileProblem(path, 'missing');
  const none = new Map<StoreName, StoredKeys>();
  writeKeyFile(path, none);
  return none;
}

/** Replaces the file in one step: a crash leaves the old one or the new one, whole. */
export function writeKeyFile(path: string, stores: ReadonlyMap<StoreName, StoredKeys>): void {
  const beside = `${path}.new`;
  const file = openNew(path, beside);
  try {
    writeFileSync(file, `${JSON.stringify({ format: 1, stores: Object.fromEntries([...stores].map(encode)) }, null, 2)}\n`);
    fsyncSync(file);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  syncFolder(dirname(path));
}

function openNew(path: string, beside: string): number {
  try {
    return openSync(beside, 'wx', 0o600);
  } catch (error) {
    if (isErrno(error, 'EEXIST')) throw new KeyFileProblem(path, 'being-written');
    throw error;
  }
}

/** The text; null when there is no file. Mode is asked of the very file that is read. */
function readPrivate(path: string): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    if ((fstatSync(file).mode & 0o077) !== 0) throw new KeyFileProblem(path, 'readable-by-others');
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function parse(path: string, text: string): ReadonlyMap<StoreName, StoredKeys> {
  const file = asObject(parseJson(text));
  const stores = asObject(file?.['stores']);
  if (file?.['format'] !== 1 || !stores) throw new KeyFileProblem(path, 'malformed');
  return new Map(
    Object.entries(stores).map(([name, value]) => {
      const keys = decode(name, asObject(value));
      if (!isStoreName(name) || !keys) throw new KeyFileProblem(path, 'malformed');
      return [name, keys];
    }),
  );
}

function encode([name, keys]: readonly [StoreName, StoredKeys]): [string, Record<string, string>] {
  const { signingKey, ...secrets } = keys;
  const texts = Object.entries({ ...secrets, ...(signingKey ? { signingKey } : {}) }).map(([key, value]) => [
    key,
    value.toString('base64'),
  ]);
  return [name, Object.fromEntries(texts)];
}

function decode(name: string, value: Record<string, unknown> | null): StoredKeys | null {
  const [storeKey, vaultKey, logKey] = [secret(value?.['storeKey']), secret(value?.['vaultKey']), secret(value?.['logKey'])];
  const signing = value?.['signingKey'];
  const signingKey = typeof signing === 'string' ? Buffer.from(signing, 'base64') : null;
  if (!storeKey || !vaultKey || !logKey || (signingKey === null) !== (name === 'directory')) return null;
  return { storeKey, vaultKey, logKey, signingKey };
}

function secret(value: unknown): Buffer | null {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'base64') : null;
  return bytes?.length === 32 ? bytes : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON is "malformed" to the caller, whose message must not repeat the text: it may hold a key
  }
}

/** Only looked into by key, each value checked where it is used. */
function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
