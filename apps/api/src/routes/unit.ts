import { unitLacks } from '@tidig/services/writing/unit-lacks.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { unitLacks as unitLacksView } from '../wire/unit.ts';

/** For those who lead a unit: counts, never a child, a report or an officer. */
export function unitRoutes(deps: AppDeps) {
  const policy = policyOf(deps);
  return new Hono<RequestEnv>().get(
    '/unit/lacks',
    policy('unit.lacks'),
    describe({
      tag: 'Skriva',
      summary: 'Vad enhetens anmälningar brukar sakna, utan barn',
      description: 'De tolv senaste hela månaderna. Små tal visas inte.',
      answer: { status: 200, description: 'Från Skrivstödet och från det som nämnder har markerat', schema: unitLacksView },
      problems: [],
    }),
    async (c) => answer(c, await unitLacks(deps.services, c.var.subject), unitLacksView),
  );
}
