import { storesHealth } from '@tidig/services/admin/operation.ts';
import { Hono } from 'hono';
import { z } from 'zod';
import type { AppDeps } from '../deps.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { publicRoute } from '../http/policy.ts';
import { refuse } from '../http/problem.ts';
import { health as healthView } from '../wire/admin.ts';
import { demoAccount } from '../wire/session.ts';

/** Whoever asks within this time gets the same answer: a look writes to every store, and anybody may ask (T-37). */
const HEALTH_MS = 5_000;

/** Does the work at most once in a while, also for those who ask at the same time. */
function keptFor<T>(ms: number, elapsed: () => number, work: () => Promise<T>): () => Promise<T> {
  let kept: { readonly at: number; readonly answer: Promise<T> } | null = null;
  return () => {
    if (!kept || elapsed() - kept.at >= ms) kept = { at: elapsed(), answer: work() };
    return kept.answer;
  };
}

/** Can the stores be written, and which version is this? Nothing personal, no names of stores. 503 when a store cannot be written. */
export function healthRoute(deps: AppDeps) {
  const health = keptFor(HEALTH_MS, deps.elapsed, () => storesHealth(deps.services));
  return new Hono<RequestEnv>().get(
    '/health',
    publicRoute('Asked by whatever watches over the installation; answers counts and a version'),
    describe({
      tag: 'Öppet',
      summary: 'Kan lagren skrivas, och vilken version är det?',
      answer: { status: 200, description: 'Alla lager kan skrivas', schema: healthView },
      otherwise: { status: 503, description: 'Något lager kan inte skrivas' },
      problems: [],
    }),
    async (c) => {
      const stores = await health();
      const writable = stores.filter((store) => store.writable).length;
      const whole = writable === stores.length && stores.length > 0;
      const body = healthView.parse({
        status: whole ? 'ok' : 'degraded',
        version: deps.version,
        stores: { writable, total: stores.length },
      });
      return c.json(body, whole ? 200 : 503);
    },
  );
}

/** In a demo only: who can log in as what. */
export function demoRoutes(deps: AppDeps) {
  return new Hono<RequestEnv>().get(
    '/demo/accounts',
    publicRoute('Invented accounts of a demo; absent in production'),
    describe({
      tag: 'Öppet',
      summary: 'Vilka som kan logga in i demon',
      answer: { status: 200, description: 'Påhittade konton', schema: z.array(demoAccount) },
      problems: ['not-found'],
    }),
    async (c) => (deps.demoAccounts ? c.json(z.array(demoAccount).parse(await deps.demoAccounts()), 200) : refuse(c, 'not-found')),
  );
}
