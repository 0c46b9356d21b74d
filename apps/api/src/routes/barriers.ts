import { barriersOn } from '@tidig/services/barriers/barriers-on.ts';
import { endBarrier } from '@tidig/services/barriers/end-barrier.ts';
import { oversight, oversightCounts } from '@tidig/services/barriers/oversight.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import {
  barrierEnd,
  barriersOn as barriersOnView,
  newBarrier,
  oversight as oversightView,
  oversightCounts as countsView,
} from '../wire/barriers.ts';

const tag = 'Spärr';

const seen = {
  tag,
  summary: 'Vem som är spärrad, från när och varför',
  answer: { status: 200, description: 'De som inte är avslutade', schema: barriersOnView },
  problems: ['not-found', 'barred'],
} as const;
const set = {
  tag,
  summary: 'Sätt en behörighetsspärr för en person i nämnden',
  description: 'Gäller från dagen, också för det som personen redan har öppet. Loggas med skälet.',
  answer: { status: 204, description: 'Satt' },
  problems: ['not-found', 'barred', 'already-barred'],
} as const;

/** Behörighetsspärr (jäv): set at a report or akt, ended, and overseen. */
export function barrierRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/barriers',
      policy('barrier.read'),
      describe({
        tag,
        summary: 'Spärrar och nödöppningar i den egna nämnden',
        answer: { status: 200, description: 'Det som väntar på granskning först', schema: oversightView },
        problems: [],
      }),
      async (c) => answer(c, await oversight(services, c.var.subject), oversightView),
    )
    .get(
      '/barriers/counts',
      policy('emergency.review'),
      describe({
        tag,
        summary: 'Antal nödöppningar som väntar på granskning',
        answer: { status: 200, description: 'Bara antal', schema: countsView },
        problems: [],
      }),
      async (c) => answer(c, await oversightCounts(services, c.var.subject), countsView),
    )
    .post(
      '/barriers/:id/end',
      policy('barrier.end'),
      describe({
        tag,
        summary: 'Avsluta en behörighetsspärr',
        description: 'Ingen avslutar sin egen. Raden står kvar med vem, när och varför.',
        answer: { status: 204, description: 'Avslutad' },
        problems: ['not-found', 'not-permitted'],
      }),
      idInPath(),
      jsonBody(barrierEnd),
      async (c) => answerDone(c, await endBarrier(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').reason)),
    )
    .get('/intake/reports/:id/barriers', policy('barrier.read'), describe(seen), idInPath(), async (c) =>
      answer(c, await barriersOn(services, c.var.subject, { kind: 'report', id: c.req.valid('param').id }), barriersOnView),
    )
    .post('/intake/reports/:id/barriers', policy('barrier.write'), describe(set), idInPath(), jsonBody(newBarrier), async (c) =>
      answerDone(c, await setBarrier(services, c.var.subject, { kind: 'report', id: c.req.valid('param').id }, c.req.valid('json'))),
    )
    .get('/child-files/:id/barriers', policy('barrier.read'), describe(seen), idInPath(), async (c) =>
      answer(c, await barriersOn(services, c.var.subject, { kind: 'child-file', id: c.req.valid('param').id }), barriersOnView),
    )
    .post('/child-files/:id/barriers', policy('barrier.write'), describe(set), idInPath(), jsonBody(newBarrier), async (c) =>
      answerDone(c, await setBarrier(services, c.var.subject, { kind: 'child-file', id: c.req.valid('param').id }, c.req.valid('json'))),
    );
}
