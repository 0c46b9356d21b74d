import { createPublicKey, sign, verify } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyFileProblem, type KeyFileReason } from '@tidig/store/keys/key-file-format.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reasonOf } from './support.ts';

describe('the key file', () => {
  it('is made only when asked for, readable by its owner alone', () => {
    const path = aPath();
    expect(problemOf(() => openKeyFile(path))).toBe('missing');
    expect(existsSync(path)).toBe(false);
    expect(openKeyFile(path, { create: true }).names()).toEqual([]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each([0o640, 0o604, 0o660, 0o620, 0o644])('is refused when others may read or write it (mode %o)', (mode) => {
    const path = aPath();
    openKeyFile(path, { create: true });
    chmodSync(path, mode);
    expect(problemOf(() => openKeyFile(path))).toBe('readable-by-others');
  });

  it.each([
    ['text', 'hello'],
    ['another format', '{"format":2,"stores":{}}'],
    ['a short key', '{"format":1,"stores":{"board/a":{"storeKey":"AAAA","vaultKey":"AAAA","logKey":"AAAA","signingKey":"AAAA"}}}'],
    ['a name that leads elsewhere', '{"format":1,"stores":{"board/../x":{}}}'],
  ])('is refused when it is %s, and the message repeats nothing of it', (_, text) => {
    const path = aPath();
    writeFileSync(path, text, { mode: 0o600 });
    expect(problemOf(() => openKeyFile(path))).toBe('malformed');
    expect(() => openKeyFile(path)).toThrow(/^key file .*: it is not a key file of this program$/);
  });

  it('keeps what it issues, with keys of its own for each store', async () => {
    const path = aPath();
    const ring = openKeyFile(path, { create: true });
    await ring.issue('board/a');
    await ring.issue('board/b');
    const again = openKeyFile(path);
    expect(again.names()).toEqual(['board/a', 'board/b']);
    const all = (['board/a', 'board/b'] as const).flatMap((name) => [again.storeKey(name), again.vaultKey(name), again.logKey(name)]);
    expect(all.map((key) => key.length)).toEqual([32, 32, 32, 32, 32, 32]);
    expect(new Set(all.map((key) => key.toString('hex'))).size).toBe(6);
    expect(again.storeKey('board/a').equals(ring.storeKey('board/a'))).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('issues a signing key whose public half it tells, but none for the directory', async () => {
    const ring = openKeyFile(aPath(), { create: true });
    expect(await ring.issue('directory')).toBeNull();
    expect(await reasonOf(() => ring.signingKey('directory'))).toBe('no-key');
    const spki = Buffer.from((await ring.issue('sender/p')) ?? '', 'base64');
    const signature = sign(null, Buffer.from('text'), ring.signingKey('sender/p'));
    expect(verify(null, Buffer.from('text'), createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature)).toBe(true);
  });

  it('never replaces keys: without them the file is lost', async () => {
    const path = aPath();
    const ring = openKeyFile(path, { create: true });
    await ring.issue('board/a');
    const before = readFileSync(path, 'utf8');
    await expect(ring.issue('board/a')).rejects.toThrow('already');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('keeps keys that another process has issued since it was read', async () => {
    const path = aPath();
    const [one, two] = [openKeyFile(path, { create: true }), openKeyFile(path)];
    await one.issue('board/a');
    await two.issue('board/b');
    expect(openKeyFile(path).names()).toEqual(['board/a', 'board/b']);
  });

  it('stays whole when another process is writing it, and says so', async () => {
    const path = aPath();
    const ring = openKeyFile(path, { create: true });
    writeFileSync(`${path}.new`, '');
    await expect(ring.issue('board/a')).rejects.toMatchObject({ reason: 'being-written' });
    rmSync(`${path}.new`);
    await ring.issue('board/a');
    expect(readdirSync(join(path, '..'))).toEqual(['keys.json']);
  });

  it('has no keys for a store it does not know', async () => {
    const ring = openKeyFile(aPath(), { create: true });
    for (const ask of [ring.storeKey, ring.vaultKey, ring.logKey, ring.signingKey])
      expect(await reasonOf(() => ask('board/x'))).toBe('no-key');
  });
});

function aPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidig-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'keys.json');
}

function problemOf(work: () => unknown): KeyFileReason | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof KeyFileProblem) return error.reason;
    throw error;
  }
}
