import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { anEntry, clock, migrationsDir, org, raw, reasonOf, withStore, type Installation } from './support.ts';

const name = 'sender/a';
const added = 'CREATE TABLE added (n INTEGER) STRICT;';

describe('migrations', () => {
  it('are each noted with checksum, in order, and counted in the file’s mark', async () => {
    const db = raw(await withStore(name), name);
    const rows = db.all<{ name: string; sha256: string }>('SELECT name, sha256 FROM schema_migration ORDER BY position');
    expect(rows.map((row) => row.name)).toEqual([
      'log/0001-access-log',
      'exchange/0001-exchange',
      'exchange/0002-attachments',
      'exchange/0003-reconciliation',
      'sender/0001-writing',
      'sender/0002-whole-form',
      'sender/0003-siblings',
      'sender/0004-unit-lacks',
      'sender/0005-sent-children',
      'sender/0006-records',
    ]);
    expect(rows.every((row) => /^[0-9a-f]{64}$/.test(row.sha256))).toBe(true);
    expect(db.pragma('user_version')).toBe(rows.length);
  });

  it('use STRICT tables only', async () => {
    for (const store of ['directory', name] as const) {
      const db = raw(await withStore(store), store);
      const loose = db.all("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'");
      expect(loose).toEqual([]);
    }
  });

  it('make an older store unreachable until the explicit upgrade, which keeps what is in it', async () => {
    const installation = await withStore(name);
    await (await installation.stores.sender(org('a'))).log(anEntry());
    const later = storesWith(installation, (dir) => writeFileSync(join(dir, 'log', '0002-added.sql'), added));
    expect(await reasonOf(() => later.sender(org('a')))).toBe('older');
    expect(await later.health(name)).toMatchObject({ writable: false, migration: null });
    await later.upgrade(name);
    expect((await (await later.sender(org('a'))).checkLog()).rows).toBe(1);
    expect((await later.health(name)).migration).toBe('log/0002-added');
  });

  it('make a store from a newer program unreachable', async () => {
    const installation = await withStore(name);
    const later = storesWith(installation, (dir) => writeFileSync(join(dir, 'sender', '0002-added.sql'), added));
    await later.upgrade(name);
    await installation.stores.close();
    expect(await reasonOf(() => storesWith(installation).sender(org('a')))).toBe('newer');
    expect(await reasonOf(() => storesWith(installation).upgrade(name))).toBe('newer');
  });

  it('refuse to go on when one that is applied has changed since', async () => {
    const installation = await withStore(name);
    const changed = storesWith(installation, (dir) => appendFileSync(join(dir, 'sender', '0001-writing.sql'), '-- changed\n'));
    expect(await reasonOf(() => changed.sender(org('a')))).toBe('failed');
    expect(await reasonOf(() => changed.upgrade(name))).toBe('failed');
  });

  it('are applied whole or not at all', async () => {
    const installation = await withStore(name);
    const broken = storesWith(installation, (dir) => writeFileSync(join(dir, 'sender', '0002-added.sql'), `${added} CREATE NONSENSE;`));
    await expect(broken.upgrade(name)).rejects.toThrow();
    expect(raw(installation, name).get("SELECT 1 FROM sqlite_schema WHERE name = 'added'")).toBeUndefined();
  });

  it('have the same checksum whatever line ends the checkout has', async () => {
    const installation = await withStore(name);
    const sql = 'CREATE TABLE\r\n added (n INTEGER) STRICT;\r\n';
    const first = storesWith(installation, (dir) => writeFileSync(join(dir, 'sender', '0002-added.sql'), sql));
    await first.upgrade(name);
    const second = storesWith(installation, (dir) => writeFileSync(join(dir, 'sender', '0002-added.sql'), sql.replaceAll('\r', '')));
    expect(await reasonOf(() => second.sender(org('a')))).toBe('reached');
  });
});

/** The same files as another version of the program sees them. */
function storesWith({ root, dataDir, keys }: Installation, change: (dir: string) => void = () => undefined) {
  const dir = join(root, `migrations-${Math.random()}`);
  for (const folder of ['log', 'exchange', 'directory', 'sender', 'board'])
    cpSync(join(migrationsDir, folder), join(dir, folder), { recursive: true });
  change(dir);
  const stores = createStores({ dataDir, migrationsDir: dir, keys, clock });
  rmSync(dir, { recursive: true });
  onTestFinished(() => stores.close());
  return stores;
}
