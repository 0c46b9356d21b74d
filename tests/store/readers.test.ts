import { createReaders } from '@tidig/store/sqlite/readers/readers.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aSearch, arrived, named, nämnd } from './board/support.ts';
import { clock, migrationsDir, org, withStore } from './support.ts';

const searchWorker = new URL('../../packages/store/src/sqlite/readers/thread.ts', import.meta.url);

describe('a register looked into by threads beside', () => {
  it('answers as the store itself does, and sees what arrived a moment before', async () => {
    const { here, beside } = await bothWays();
    expect((await beside.search(named('Elsa Testström'), aSearch())).hits).toEqual([]);
    await arrived(here, { given: 'Elsa', family: 'Testström', number: '201805022389' });
    const found = await beside.search(named('Ellsa Testsröm'), aSearch());
    expect(found).toEqual(await here.search(named('Ellsa Testsröm'), aSearch()));
    expect(found.hits).toHaveLength(1);
  });

  it('writes the log row of each search, found or not', async () => {
    const { here, beside } = await bothWays();
    await arrived(here, { given: 'Elsa', family: 'Testström', number: '201805022389' });
    await beside.search(named('Elsa Testström'), aSearch());
    await beside.search(named('Omar Provsson'), aSearch());
    const rows = await here.logRows({ beforeSeq: null, limit: 2 });
    expect(rows.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['register.search', 'empty'],
      ['register.search', 'done'],
    ]);
  });

  it('answers many at once, each its own', async () => {
    const { here, beside } = await bothWays();
    for (let n = 0; n < 5; n += 1) await arrived(here, { given: 'Elsa', family: `Testström${'abcde'[n]}`, certainty: 'TRO' });
    const asked = Array.from({ length: 50 }, (_, n) => `Elsa Testström${'abcde'[n % 5]}`);
    const found = await Promise.all(asked.map((text) => beside.search(named(text), aSearch())));
    for (const [n, { unlinked }] of found.entries())
      expect(unlinked.map(({ child }) => `${child.givenName} ${child.familyName}`)).toContain(asked[n]);
  });

  it('says that the store cannot be reached, and never that nobody was found, when the thread cannot open it', async () => {
    const { installation } = await bothWays();
    const readers = createReaders({ workerUrl: searchWorker, dataDir: installation.dataDir, migrations: [], cacheMb: 8 });
    onTestFinished(() => readers.close());
    const asked = { kind: 'search', query: named('Elsa Testström') } as const;
    const file = { dev: 0, ino: 0 };
    await expect(readers.lookUp(`board/${nämnd}`, Buffer.alloc(32), file, asked)).rejects.toMatchObject({ reason: 'not-a-store' });
    await expect(readers.lookUp('board/uppsala', Buffer.alloc(32), file, asked)).rejects.toMatchObject({ reason: 'missing' });
  });

  it('asks once more when a thread has died, and says so when the next dies too', async () => {
    const { installation } = await bothWays();
    const dying = new URL('data:text/javascript,process.exit(1)');
    const readers = createReaders({ workerUrl: dying, dataDir: installation.dataDir, migrations: [], cacheMb: 8 });
    onTestFinished(() => readers.close());
    const asked = { kind: 'search', query: named('Elsa Testström') } as const;
    await expect(readers.lookUp(`board/${nämnd}`, Buffer.alloc(32), { dev: 0, ino: 0 }, asked)).rejects.toMatchObject({ reason: 'busy' });
  });

  it('ends a thread that takes too long, says so, and answers with a new one', async () => {
    const { installation } = await bothWays();
    const hung = new URL('data:text/javascript,for(;;);');
    const readers = createReaders({ workerUrl: hung, dataDir: installation.dataDir, migrations: [], cacheMb: 8, startMs: 200 });
    onTestFinished(() => readers.close());
    const asked = { kind: 'search', query: named('Elsa Testström') } as const;
    for (let n = 0; n < 2; n += 1)
      await expect(readers.lookUp(`board/${nämnd}`, Buffer.alloc(32), { dev: 0, ino: 0 }, asked)).rejects.toMatchObject({ reason: 'busy' });
  });
});

async function bothWays() {
  const installation = await withStore(`board/${nämnd}`);
  const { dataDir, keys } = installation;
  const stores = createStores({ dataDir, migrationsDir, keys, clock, searchWorker });
  onTestFinished(() => stores.close());
  return { installation, here: await installation.stores.board(org(nämnd)), beside: await stores.board(org(nämnd)) };
}
