import { closeSync, copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { describe, expect, it } from 'vitest';
import { anInstallation, pathOf, raw, reasonOf, withStore } from './support.ts';

const name = 'sender/a';

describe('an opened file', () => {
  it('has the settings that make a commit durable and leave nothing behind', async () => {
    const db = raw(await withStore(name), name);
    const settings = [
      'journal_mode',
      'synchronous',
      'secure_delete',
      'trusted_schema',
      'foreign_keys',
      'recursive_triggers',
      'busy_timeout',
    ];
    expect(settings.map((setting) => db.pragma(setting))).toEqual(['wal', 2, 1, 0, 1, 1, 5000]);
    // The driver has memory maps compiled out or set to 0; either way none is used.
    expect([undefined, 0]).toContain(db.pragma('mmap_size'));
  });

  it('refuses a write once somebody has turned FULL off, and writes nothing', async () => {
    const db = raw(await withStore(name), name);
    db.exec('CREATE TABLE probe (n INTEGER) STRICT');
    for (const setting of ['synchronous = NORMAL', 'synchronous = OFF']) {
      db.pragma(setting);
      expect(await reasonOf(() => db.write(() => db.run('INSERT INTO probe VALUES (1)')))).toBe('failed');
    }
    db.pragma('synchronous = FULL');
    expect(db.get('SELECT count(*) AS n FROM probe')).toEqual({ n: 0 });
    db.write(() => db.run('INSERT INTO probe VALUES (1)'));
    expect([db.get('SELECT count(*) AS n FROM probe'), db.pragma('synchronous')]).toEqual([{ n: 1 }, 2]);
  });

  it('rolls a whole write back when any of it throws', async () => {
    const db = raw(await withStore(name), name);
    db.exec('CREATE TABLE probe (n INTEGER) STRICT');
    const failing = () =>
      db.write(() => {
        db.run('INSERT INTO probe VALUES (1)');
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(db.get('SELECT count(*) AS n FROM probe')).toEqual({ n: 0 });
  });
});

describe('a file that is not ours', () => {
  it('is never made by opening', async () => {
    const { dataDir } = anInstallation();
    const path = join(dataDir, 'nothing.sqlite');
    expect(await reasonOf(() => openDatabase(path, randomBytes(32), { store: name, cacheKb: 2000 }))).not.toBe('reached');
    expect(() => readFileSync(path)).toThrow();
  });

  it('is refused and left as it was: empty, text, an SQLite file of another program, another key', async () => {
    const installation = await withStore(name);
    const key = installation.keys.storeKey(name);
    const file = (ending: string) => join(installation.root, ending);
    closeSync(openSync(file('empty'), 'w'));
    writeFileSync(file('text'), 'not a database '.repeat(1000));
    writeFileSync(file('plain'), Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176)]));
    await installation.stores.close();
    copyFileSync(pathOf(installation, name), file('other-key'));
    for (const ending of ['empty', 'text', 'plain', 'other-key']) {
      const before = readFileSync(file(ending));
      const opening = () => openDatabase(file(ending), ending === 'other-key' ? randomBytes(32) : key, { store: name, cacheKb: 2000 });
      expect([ending, await reasonOf(opening)]).toEqual([ending, 'not-a-store']);
      expect(readFileSync(file(ending)).equals(before)).toBe(true);
    }
  });

  it('is refused when encrypted with the right key but made by another program', async () => {
    const installation = await withStore(name);
    raw(installation, name).pragma('application_id = 7');
    await installation.stores.close();
    expect(await reasonOf(() => raw(installation, name))).toBe('not-a-store');
  });

  it('is refused when it is a folder', async () => {
    const installation = anInstallation();
    await installation.keys.issue(name);
    mkdirSync(pathOf(installation, name), { recursive: true });
    expect(await reasonOf(() => raw(installation, name))).toBe('failed');
  });
});
