import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@tidig/api/app.ts';
import { images } from '@tidig/api/run/images.ts';
import { transportOf } from '@tidig/api/run/http-transport.ts';
import { listen } from '@tidig/api/run/listen.ts';
import { machineIds } from '@tidig/api/run/machine.ts';
import { readSettings } from '@tidig/api/settings.ts';
import { acting, member, type SetClock } from '@tidig/db/seed/acting.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { deliverDue } from '@tidig/services/delivery/deliver-due.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import type { StoreName } from '@tidig/store/port/stores.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import type { World } from '../../support/world.ts';

/** One authority's own installation: its data, its keys, its directory, its server on a real socket. */
export type Installation = {
  readonly ctx: ServiceContext;
  readonly port: number;
  /** Codes of the technical log's lines about messages from others. */
  readonly answered: (string | null)[];
  as(username: string): Promise<Subject>;
  /** Says where another authority takes messages; nobody else's store is here. */
  knows(other: OrganisationId, url: string): Promise<void>;
  deliver(): Promise<void>;
  undelivered(): Promise<number>;
  close(): Promise<void>;
};

/**
 * An installation with one store of the world's: the files and keys of all others are taken away, as they would never have been there. To be made before
 * anything is done in the world. All share the test's clock.
 */
export async function anInstallation(world: Pick<World, 'folder'>, clock: SetClock, own: StoreName): Promise<Installation> {
  const folder = folderOf(world, own);
  const keys = openKeyFile(join(folder, 'keys.json'));
  const stores = createStores({ dataDir: join(folder, 'data'), migrationsDir: join(import.meta.dirname, '../../../db'), keys, clock });
  const ctx: ServiceContext = {
    stores,
    keys,
    clock,
    images,
    ids: machineIds,
    passwords: { hash: (password) => Promise.resolve(password), verify: () => Promise.resolve(false) },
    printer: { render: () => Promise.reject(new Error('prints nothing')) },
    transport: transportOf(() => ctx),
    settings: { demo: false },
  };
  const answered: (string | null)[] = [];
  const app = createApp({
    services: ctx,
    version: 'test',
    publicOrigin: null,
    demoAccounts: null,
    pages: new Map(),
    logRequest: ({ code, route }) => void (route === '/api/exchange/messages' && answered.push(code)),
    logFault: () => undefined,
    elapsed: () => performance.now(),
  });
  const read = readSettings({ PORT: '0' }, folder);
  if (!read.ok) throw new Error(read.faults.join());
  const listening = await listen(app.fetch, read.settings);
  const id = own.slice(own.indexOf('/') + 1) as OrganisationId;
  const exchange = () => (own.startsWith('sender/') ? stores.sender(id) : stores.board(id));
  return {
    ctx,
    port: listening.port,
    answered,
    as: (username) => acting(ctx, member(username), id),
    knows: async (other, url) => (await stores.directory()).setExchangeUrl(other, url),
    deliver: async () => void (await deliverDue(ctx, own)),
    undelivered: async () => (await exchange()).undelivered(),
    async close() {
      await listening.stop();
      await stores.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of an installation with one store of the world's: a copy of its own. */
export function folderOf(world: Pick<World, 'folder'>, own: StoreName): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidig-installation-'));
  cpSync(world.folder, folder, { recursive: true });
  keepOnly(folder, own);
  return folder;
}

function keepOnly(folder: string, own: StoreName): void {
  const path = join(folder, 'keys.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as { stores: Record<string, unknown> };
  for (const name of Object.keys(file.stores).filter((one) => one !== own && one !== 'directory')) {
    delete file.stores[name];
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder, 'data', `${name}.sqlite${end}`), { force: true });
  }
  writeFileSync(path, JSON.stringify(file), { mode: 0o600 });
}
