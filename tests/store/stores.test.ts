import { copyFileSync, existsSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anEntry, anInstallation, org, pathOf, raw, reasonOf, withStore, type Installation } from './support.ts';

describe('a store', () => {
  it('is made by the explicit command only, readable by its owner alone', async () => {
    const installation = anInstallation();
    await installation.keys.issue('sender/a');
    expect(await reasonOf(() => installation.stores.sender(org('a')))).toBe('missing');
    expect(existsSync(installation.dataDir)).toBe(false);
    await installation.stores.create('sender/a');
    expect(statSync(pathOf(installation, 'sender/a')).mode & 0o777).toBe(0o600);
    expect(statSync(installation.dataDir).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(installation.dataDir, 'sender'))).toEqual(['a.sqlite']);
    expect(await reasonOf(() => installation.stores.sender(org('a')))).toBe('reached');
  });

  it('is not made where a file is already, whatever it is, and that file stays', async () => {
    const installation = await withStore('sender/a');
    await (await installation.stores.sender(org('a'))).log(anEntry());
    await expect(installation.stores.create('sender/a')).rejects.toThrow('already there');
    expect((await (await installation.stores.sender(org('a'))).checkLog()).rows).toBe(1);
  });

  it('is made anew after a try that was cut off half-way', async () => {
    const installation = await withStore('sender/a');
    await installation.keys.issue('sender/b');
    writeFileSync(`${pathOf(installation, 'sender/b')}.new`, 'half');
    await installation.stores.create('sender/b');
    expect(await reasonOf(() => installation.stores.sender(org('b')))).toBe('reached');
  });

  it('is not made and not opened without keys', async () => {
    const installation = anInstallation();
    expect(await reasonOf(() => installation.stores.create('sender/a'))).toBe('no-key');
    await installation.keys.issue('sender/a');
    await installation.stores.create('sender/a');
    copyFileSync(pathOf(installation, 'sender/a'), pathOf(installation, 'sender/b'));
    expect(await reasonOf(() => installation.stores.sender(org('b')))).toBe('no-key');
  });

  it.each(['../../etc/passwd', '..', '', 'a/b', 'a.b', 'a\0b'])('is never looked for outside the data folder (%j)', async (id) => {
    const installation = await withStore('sender/a');
    expect(await reasonOf(() => installation.stores.sender(org(id)))).toBe('missing');
    await expect(installation.stores.create(`sender/${id}`)).rejects.toThrow();
  });

  it('is not reached under the name of another, with its own key or even with the same', async () => {
    const installation = await withStore('sender/a');
    await installation.keys.issue('sender/b');
    copyFileSync(pathOf(installation, 'sender/a'), pathOf(installation, 'sender/b'));
    expect(await reasonOf(() => installation.stores.sender(org('b')))).toBe('not-a-store');
    raw(installation, 'sender/a').exec("UPDATE store_identity SET name = 'sender/c'");
    expect(await reasonOf(async () => (await freshly(installation)).sender(org('a')))).toBe('not-a-store');
  });

  it('that is removed while open is missing at the next call: no new file, and what was acknowledged is there when it is put back', async () => {
    const installation = await withStore('sender/a');
    const [path, aside] = [pathOf(installation, 'sender/a'), join(installation.root, 'aside')];
    const store = await installation.stores.sender(org('a'));
    await store.log(anEntry());
    renameSync(path, aside);
    expect(await reasonOf(() => store.log(anEntry()))).toBe('missing');
    expect(await reasonOf(() => installation.stores.sender(org('a')))).toBe('missing');
    expect(existsSync(path)).toBe(false);
    renameSync(aside, path);
    expect(await store.checkLog()).toMatchObject({ rows: 1, brokenAt: null });
  });

  it('that is swapped for another while open is noticed before anything is written, and works again when put back', async () => {
    const installation = await withStore('sender/a');
    await installation.keys.issue('sender/b');
    await installation.stores.create('sender/b');
    const [path, other] = [pathOf(installation, 'sender/a'), pathOf(installation, 'sender/b')];
    const store = await installation.stores.sender(org('a'));
    await store.log(anEntry());
    const aside = join(installation.root, 'aside');
    renameSync(path, aside);
    renameSync(other, path);
    expect(await reasonOf(() => store.log(anEntry()))).toBe('missing');
    expect(await reasonOf(() => store.log(anEntry()))).toBe('not-a-store');
    renameSync(path, other);
    renameSync(aside, path);
    await store.log(anEntry());
    expect((await store.checkLog()).rows).toBe(2);
  });

  it('tells its health without saying anything personal', async () => {
    const installation = await withStore('sender/a');
    const health = await installation.stores.health('sender/a');
    expect(health).toMatchObject({ name: 'sender/a', writable: true, migration: 'sender/0006-records' });
    expect(health.bytes).toBeGreaterThan(10_000);
    rmSync(pathOf(installation, 'sender/a'));
    expect(await installation.stores.health('sender/a')).toEqual({ name: 'sender/a', writable: false, migration: null, bytes: null });
  });

  it('is not reached once the installation is closed', async () => {
    const installation = await withStore('sender/a');
    await installation.stores.close();
    expect(await reasonOf(() => installation.stores.sender(org('a')))).toBe('failed');
  });
});

describe('300 stores', () => {
  it('keep to the pool’s bound of open files, each with its own content', async () => {
    const installation = anInstallation({ maxOpen: 8 });
    const ids = Array.from({ length: 300 }, (_, n) => `s${n}`);
    for (const id of ids) {
      await installation.keys.issue(`sender/${id}`);
      await installation.stores.create(`sender/${id}`);
    }
    const stores = await Promise.all(ids.map((id) => installation.stores.sender(org(id))));
    await Promise.all(
      stores.flatMap((store, n) => [store.log(anEntry({ action: `act-${n}` })), store.log(anEntry({ action: `act-${n}` }))]),
    );
    expect(openFiles(installation)).toBeLessThanOrEqual(8 * 3);
    const rows = await Promise.all(stores.map((store) => store.logRows({ beforeSeq: null, limit: 9 })));
    expect(rows.every((own, n) => own.length === 2 && own.every((row) => row.action === `act-${n}`))).toBe(true);
    expect(openFiles(installation)).toBeLessThanOrEqual(8 * 3);
    await installation.stores.close();
    expect(openFiles(installation)).toBe(0);
  }, 120_000);

  it('open one file once though many ask for it at the same time', async () => {
    const installation = await withStore('sender/a');
    const stores = await Promise.all(Array.from({ length: 50 }, () => installation.stores.sender(org('a'))));
    await Promise.all(stores.map((store) => store.log(anEntry())));
    expect(openFiles(installation)).toBeLessThanOrEqual(3);
    expect(await stores[0]?.checkLog()).toMatchObject({ rows: 50, brokenAt: null });
  });
});

/** Descriptors of this process that lead into the data folder. */
function openFiles({ dataDir }: Installation): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(dataDir);
    } catch {
      return false; // the descriptor that reads the folder itself is gone by now
    }
  }).length;
}

/** The same files through a new pool. */
async function freshly(installation: Installation) {
  const { createStores } = await import('@tidig/store/sqlite/stores.ts');
  const { clock, migrationsDir } = await import('./support.ts');
  return createStores({ dataDir: installation.dataDir, migrationsDir, keys: installation.keys, clock });
}
