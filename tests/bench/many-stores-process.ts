import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStores } from '@tidig/api/run/open-stores.ts';
import { asId, type OrganisationId } from '@tidig/domain/base/ids.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import { randomFrom } from './bench-names.ts';
import { timed } from './measure.ts';
import { loadRegister } from './register-load.ts';

/**
 * A process of its own, so that its memory is that of opening stores and nothing else. `make` fills a folder with stores and says so;
 * `measure` opens them at random and says what it took.
 */
export type ManyStores = {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  /** Resident memory before the first opening, halfway, at the end, and at most. MB. */
  readonly memory: { readonly before: number; readonly halfway: number; readonly end: number; readonly most: number };
  /** Open descriptors at most; null where the system does not tell. */
  readonly descriptors: number | null;
};

const [task = '', folder = '', stores = '', opens = '', seed = ''] = process.argv.slice(2);
const files = { dataDir: join(folder, 'many'), keyFile: join(folder, 'many.keys.json') };
const names = Array.from({ length: Number(stores) }, (_, n) => `namnd-${n}`);
const reportsEach = 20;

if (task === 'make') await make();
const said = task === 'make' ? {} : await measure();
process.send?.(said, undefined, undefined, () => process.disconnect());

async function make(): Promise<void> {
  const { keys, stores: all } = openStores(files, { create: true });
  for (const [n, name] of names.entries()) {
    await keys.issue(`board/${name}`);
    await all.create(`board/${name}`);
    loadRegister({ dataDir: files.dataDir, keys, board: name }, reportsEach, Number(seed) + n);
    copyFileSync(pathOf(name), plainPathOf(name));
    const copy = openDatabase(plainPathOf(name), keys.storeKey(`board/${name}`), { store: `board/${name}`, cacheKb: 2000 });
    copy.pragma('journal_mode = DELETE');
    copy.pragma("rekey = ''");
    copy.close();
  }
  await all.close();
}

async function measure(): Promise<ManyStores> {
  const random = randomFrom(Number(seed));
  const any = () => names[Math.floor(random() * names.length)] ?? '';
  const total = Number(opens);
  const bare = await timesOf(Math.ceil(total / 20), () => openBare(any()));
  const seen = { before: megabytesNow(), halfway: 0, end: 0, most: 0, descriptors: 0 };
  const { stores: all } = openStores(files);
  const ours = await timesOf(
    total,
    async () => void (await (await all.board(asId<OrganisationId>(any()))).arrived({ open: true, limit: 20 })),
    (n) => {
      if (n % 100 !== 0) return;
      const megabytes = megabytesNow();
      if (n <= total / 2) seen.halfway = megabytes;
      seen.end = megabytes;
      seen.most = Math.max(seen.most, megabytes);
      seen.descriptors = Math.max(seen.descriptors, openDescriptors() ?? 0);
    },
  );
  await all.close();
  const { descriptors, ...memory } = seen;
  const after = await timesOf(Math.ceil(total / 20), () => openBare(any()));
  return { ours, bare: [...bare, ...after], memory, descriptors: openDescriptors() === null ? null : descriptors };
}

async function timesOf(times: number, work: () => unknown, between: (n: number) => void = () => undefined): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 1; n <= times; n += 1) {
    taken.push(await timed(work));
    between(n);
    // As between two requests: what a closed file held is given back by tasks of the event loop, which awaiting alone never reaches.
    await new Promise(setImmediate);
  }
  return taken;
}

/** Node's own SQLite on a copy without encryption: opened, asked for the same rows and closed, with no check that it is the right store. */
function openBare(name: string): void {
  const db = new DatabaseSync(plainPathOf(name), { readOnly: true });
  db.prepare('SELECT * FROM arrived_row WHERE decision_record IS NULL AND historical = 0 ORDER BY arrived_at DESC LIMIT 20').all();
  db.close();
}

function pathOf(name: string): string {
  return join(files.dataDir, `board/${name}.sqlite`);
}

function plainPathOf(name: string): string {
  return join(files.dataDir, `${name}.plain`);
}

function megabytesNow(): number {
  return process.memoryUsage.rss() / 1e6;
}

function openDescriptors(): number | null {
  return existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : null;
}
