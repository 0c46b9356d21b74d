import { delegatedDecisions, delegatedFile } from '@tidig/services/statistics/delegated-decisions.ts';
import { readStatistics } from '@tidig/services/statistics/read-statistics.ts';
import { statisticsFile } from '@tidig/services/statistics/statistics-file.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { answerCsv, csvHeaders } from '../http/csv.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { queryOf } from '../http/validate.ts';
import { delegatedList, delegatedQuery, statisticsQuery, statisticsView } from '../wire/statistics.ts';

const tag = 'Uppföljning';

/** The unit head's numbers, and what the nämnd is told of decisions taken on its delegation. */
export function statisticsRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/statistics',
      policy('statistics.read'),
      describe({
        tag,
        summary: 'Nämndens siffror över hela veckor',
        description: 'Bara antal över alla anmälningar. Antal under fem sägs inte, och går inte att räkna ut.',
        answer: { status: 200, description: 'Varje mått med sin definition', schema: statisticsView },
        problems: [],
      }),
      queryOf(statisticsQuery),
      async (c) => answer(c, await readStatistics(services, c.var.subject, { ...c.req.valid('query'), as: 'page' }), statisticsView),
    )
    .get(
      '/statistics/file',
      policy('statistics.read'),
      describe({
        tag,
        summary: 'Samma siffror som fil',
        answer: { status: 200, description: 'CSV med semikolon, i UTF-8', mediaType: 'text/csv' },
        headers: csvHeaders,
        problems: [],
      }),
      queryOf(statisticsQuery),
      async (c) => answerCsv(c, await statisticsFile(services, c.var.subject, c.req.valid('query').weeks)),
    )
    .get(
      '/delegated-decisions',
      policy('delegated.read'),
      describe({
        tag,
        summary: 'Beslut på delegation under en tid, för anmälan till nämnden',
        description: 'Ärendenummer, aldrig namn eller skäl.',
        answer: { status: 200, description: 'Äldst först', schema: delegatedList },
        problems: ['invalid-input'],
      }),
      queryOf(delegatedQuery),
      async (c) => answer(c, await delegatedDecisions(services, c.var.subject, c.req.valid('query')), delegatedList),
    )
    .get(
      '/delegated-decisions/file',
      policy('delegated.read'),
      describe({
        tag,
        summary: 'Samma lista som fil',
        answer: { status: 200, description: 'CSV med semikolon, i UTF-8', mediaType: 'text/csv' },
        headers: csvHeaders,
        problems: ['invalid-input'],
      }),
      queryOf(delegatedQuery),
      async (c) => answerCsv(c, await delegatedFile(services, c.var.subject, c.req.valid('query'))),
    );
}
