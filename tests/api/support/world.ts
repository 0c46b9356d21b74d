import { createApp } from '@tidig/api/app.ts';
import type { AppDeps } from '@tidig/api/deps.ts';
import type { Fault } from '@tidig/api/http/errors.ts';
import type { RequestLine } from '@tidig/api/http/request-log.ts';
import { machineIds } from '@tidig/api/run/machine.ts';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { onTestFinished } from 'vitest';
import { aWorld, type World } from '../../support/world.ts';
import { clientOf, type Client } from './client.ts';
import { watchOf } from './described.ts';

/** Saturday noon in Sweden. */
export const START = '2026-11-21T11:00:00.000Z' as Instant;
export const PASSWORD = DEMO_PASSWORD;

export type ApiWorld = Omit<World, 'as'> & {
  readonly app: ReturnType<typeof createApp>;
  /** What the technical log was given. */
  readonly lines: RequestLine[];
  readonly faults: Fault[];
  /** Logs in as somebody of the demo's staff. */
  as(username: string): Promise<Client>;
  /** Somebody not logged in. */
  nobody(): Client;
};

type Options = Partial<Pick<AppDeps, 'publicOrigin' | 'demoAccounts' | 'pages'>> & {
  readonly services?: Partial<Pick<ServiceContext, 'passwords' | 'printer' | 'settings'>>;
};

/** The real app on real stores, with the demo's organisations and people and nothing sent yet. */
export async function anApi(options: Options = {}): Promise<ApiWorld> {
  const world = await aWorld(START);
  const lines: RequestLine[] = [];
  const faults: Fault[] = [];
  const app = createApp({
    services: { ...world.ctx, ids: machineIds, ...options.services },
    version: '0.0.0-test',
    publicOrigin: options.publicOrigin ?? null,
    demoAccounts: options.demoAccounts ?? null,
    pages: options.pages ?? new Map(),
    logRequest: (line) => lines.push(line),
    logFault: (fault) => faults.push(fault),
    // Follows the test's own clock, so that what is kept for a while is seen to grow old.
    elapsed: () => Date.parse(world.clock.now()),
  });
  const watch = watchOf(app);
  return {
    ...world,
    app,
    lines,
    faults,
    nobody: () => clientOf(app, watch),
    async as(username) {
      const client = clientOf(app, watch);
      const response = await client.post('/api/session', { username, password: PASSWORD });
      if (response.status !== 201) throw new Error(`${username} could not log in: ${await response.text()}`);
      return client;
    },
    /** Fails when anything was answered that /api/openapi.json does not say. */
    async close() {
      await world.close();
      if (watch.undescribed.size > 0) throw new Error(`answered but not described: ${[...watch.undescribed].join(', ')}`);
    },
  };
}

/** An API for one test, gone with it. */
export async function anApiForThisTest(options: Options = {}): Promise<ApiWorld> {
  const world = await anApi(options);
  onTestFinished(() => world.close());
  return world;
}
