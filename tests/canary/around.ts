import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardedRoutes } from '@tidig/api/http/policy.ts';
import { boards, POLICE } from '@tidig/db/seed/organisations.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import { openDatabase } from '@tidig/store/sqlite/database.ts';
import type { ApiWorld } from '../api/support/world.ts';
import { watchAll } from './alarms.ts';
import type { Ears } from './heard.ts';
import { tellByNotice } from './notices.ts';
import { listeners } from './people.ts';

/** What is told of nobody by name: every list, count and order, the log, statistics, and what the program writes beside its answers. */
export async function listenAround(world: ApiWorld, ears: Ears): Promise<void> {
  await watchAll(world);
  for (const path of lists(world)) await listenTo(ears, path);
  await oddRequests(ears);
  // Last: what waits for the next person lets time pass, and every login with it.
  await tellByNotice(world, ears);
  ears.note('request log', 'disk', JSON.stringify(world.lines));
  ears.note('faults', 'disk', JSON.stringify(world.faults));
  await logRows(world, ears);
  tables(world, ears);
  files(world, ears);
}

/** Everybody asks for it. Somebody whose login is over or locked would hear nothing at all. */
async function listenTo({ as, nobody }: Ears, path: string): Promise<void> {
  for (const who of listeners) {
    const { status } = await as[who].get(path);
    if (status === 401) throw new Error(`${who} has no login at ${path}`);
  }
  await nobody.get(path);
}

/** Everything that is asked for without an id; a list that comes tomorrow is among them. */
function lists({ app }: ApiWorld): readonly string[] {
  return guardedRoutes(app)
    .filter(({ method, path }) => method === 'GET' && !path.includes(':') && !path.includes('*'))
    .map(({ path }) => (path in queries ? `${path}?${queries[path]}` : path));
}

/** What some lists must be asked with. */
const queries: Readonly<Record<string, string>> = {
  '/api/delegated-decisions': 'from=2026-11-01&to=2026-11-21',
  '/api/delegated-decisions/file': 'from=2026-11-01&to=2026-11-21',
};

/** Requests that are wrong in several ways: what is answered says what is wrong, never what stood there. */
async function oddRequests({ as, nobody }: Ears): Promise<void> {
  for (const client of [as.author, as.reception, as.caseworker, as.operator, nobody]) {
    await client.post('/api/register/searches', { text: 'Zwqlomeva', purpose: 'FEL' });
    await client.post('/api/drafts', '{"half":');
    await client.get('/api/reports/zwqlomeva');
    await client.get('/api/absent');
    await client.post('/api/exchange/messages', '{"half":');
    await client.send('PATCH', '/api/drafts/x');
  }
}

async function logRows({ ctx }: ApiWorld, ears: Ears): Promise<void> {
  const stores = [await ctx.stores.board(boards.farsta), await ctx.stores.board(boards.malmo), await ctx.stores.sender(POLICE)];
  for (const store of stores)
    ears.note('rows of the access log', 'disk', JSON.stringify(await store.logRows({ beforeSeq: null, limit: 1_000_000 })));
}

/** Every decrypted table but those of sealed parts and drafts: index, lists, copies, notices to and from the nämnder. */
function tables({ ctx, folder }: ApiWorld, ears: Ears): void {
  for (const name of [`board/${boards.farsta}`, `board/${boards.malmo}`, `sender/${POLICE}`] as StoreName[]) {
    const db = openDatabase(join(folder, 'data', `${name}.sqlite`), ctx.keys.storeKey(name), { store: name, cacheKb: 2000 });
    try {
      for (const { name: table } of db.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")) {
        if (table !== 'message_part') ears.note(`table ${table}`, 'disk', JSON.stringify(db.all(`SELECT * FROM "${table}"`)));
      }
    } finally {
      db.close();
    }
  }
}

/** The bytes of every file of the installation, as a thief of the disk has them: stores, their write-ahead logs, keys. What could be a canary is picked out. */
function files({ folder }: ApiWorld, ears: Ears): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name)).toString('latin1');
    const found = bytes.match(/zwq[\x20-\x7e\x80-\xff]{3,16}|\+?\d[\d ()-]{8,16}/gi) ?? [];
    ears.note('files on disk', 'disk', Buffer.from(found.join('\n'), 'latin1').toString('utf8'));
  }
}
