import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createApp } from '@tidig/api/app.ts';
import type { AppDeps } from '@tidig/api/deps.ts';
import type { Fault } from '@tidig/api/http/errors.ts';
import type { RequestLine } from '@tidig/api/http/request-log.ts';
import { machineIds } from '@tidig/api/run/machine.ts';
import { installDemo } from '@tidig/db/seed/installation.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { onTestFinished } from 'vitest';
import { clientOf, type Client } from './client.ts';

/** Saturday noon in Sweden. */
export const START = '2026-11-21T11:00:00.000Z' as Instant;
export const PASSWORD = 'tidig-demo';

export type World = {
  readonly app: ReturnType<typeof createApp>;
  readonly services: ServiceContext;
  readonly dataDir: string;
  readonly lines: RequestLine[];
  readonly faults: Fault[];
  readonly printed: PrintView[];
  passMinutes(minutes: number): void;
  /** Logs in as somebody of the demo's staff. */
  as(username: string): Promise<Client>;
  /** Somebody not logged in. */
  nobody(): Client;
  close(): Promise<void>;
};

export type WorldOptions = Partial<Pick<AppDeps, 'publicOrigin' | 'demoAccounts' | 'pages'>> & {
  readonly services?: Partial<Pick<ServiceContext, 'passwords' | 'transport' | 'printer'>>;
};

/** The real app on real stores, with the demo's organisations and people and nothing sent yet. Only clock, passwords and printer are ours. */
export async function aWorld(options: WorldOptions = {}): Promise<World> {
  const root = mkdtempSync(join(tmpdir(), 'tidig-api-'));
  const dataDir = join(root, 'data');
  const keys = openKeyFile(join(root, 'keys.json'), { create: true });
  let now = START;
  const clock = { now: () => now };
  const stores = createStores({ dataDir, migrationsDir: resolve(import.meta.dirname, '../../../db'), keys, clock });
  const printed: PrintView[] = [];
  const services: ServiceContext = {
    stores,
    keys,
    clock,
    ids: machineIds,
    passwords: quickPasswords,
    transport: localTransport(() => services),
    printer: { render: async (view) => (printed.push(view), new TextEncoder().encode('%PDF-1.7 a print\n')) },
    settings: { demo: true },
    ...options.services,
  };
  await installDemo(services, START.slice(0, 10) as PlainDate);
  const lines: RequestLine[] = [];
  const faults: Fault[] = [];
  const app = createApp({
    services,
    version: '0.0.0-test',
    publicOrigin: options.publicOrigin ?? null,
    demoAccounts: options.demoAccounts ?? null,
    pages: options.pages ?? new Map(),
    logRequest: (line) => lines.push(line),
    logFault: (fault) => faults.push(fault),
    elapsed: () => 0,
  });
  return {
    app,
    services,
    dataDir,
    lines,
    faults,
    printed,
    passMinutes: (minutes) => {
      now = plusMinutes(now, minutes);
    },
    nobody: () => clientOf(app),
    async as(username) {
      const client = clientOf(app);
      const response = await client.post('/api/session', { username, password: PASSWORD });
      if (response.status !== 201) throw new Error(`${username} could not log in: ${await response.text()}`);
      return client;
    },
    async close() {
      await stores.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A world for one test, gone with it. */
export async function aWorldForThisTest(options: WorldOptions = {}): Promise<World> {
  const world = await aWorld(options);
  onTestFinished(() => world.close());
  return world;
}

/** Passwords without the cost; passwords.test.ts tries the real ones. */
const quickPasswords = {
  hash: async (password: string) => `quick:${password}`,
  verify: async (hash: string, password: string) => hash === `quick:${password}`,
};
