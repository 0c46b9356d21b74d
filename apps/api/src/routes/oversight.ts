import { drawnRows } from '@tidig/services/oversight/drawn-rows.ts';
import { readOddUseLimits, saveOddUseLimits } from '@tidig/services/oversight/odd-use-limits.ts';
import { readOddUse } from '@tidig/services/oversight/read-odd-use.ts';
import { reviewOddUse } from '@tidig/services/oversight/review-odd-use.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idsInPath, jsonBody, queryOf } from '../http/validate.ts';
import { drawnRowsQuery, drawnRowsView, logReviewRequest, oddUseLimitsRequest, oddUseLimitsView, oddUseView } from '../wire/oversight.ts';

const tag = 'Administration';

/** How the register is used: what is odd, who reviews it, and the nämnd's own numbers for that (T-1). */
export function oversightRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/oversight/odd-use',
      policy('odd-use.read'),
      describe({
        tag,
        summary: 'Granskning: flaggade sökningar och månadens lottade användare',
        answer: { status: 200, description: 'Det som väntar först', schema: oddUseView },
        problems: [],
      }),
      async (c) => answer(c, await readOddUse(services, c.var.subject), oddUseView),
    )
    .post(
      '/oversight/reviews',
      policy('odd-use.review'),
      describe({
        tag,
        summary: 'Skriv under att en flaggad händelse eller en lottad användares månad är granskad',
        description: 'Inte den egna. En senare granskning står bredvid den tidigare.',
        answer: { status: 204, description: 'Granskad' },
        problems: ['not-found', 'not-permitted'],
      }),
      jsonBody(logReviewRequest),
      async (c) => answerDone(c, await reviewOddUse(services, c.var.subject, c.req.valid('json'))),
    )
    .get(
      '/oversight/months/:id/users/:part/rows',
      policy('odd-use.read'),
      describe({
        tag,
        summary: 'En lottad användares rader i loggen den månaden, nyast först',
        answer: { status: 200, description: 'En sida av raderna', schema: drawnRowsView },
        problems: ['not-found', 'invalid-input'],
      }),
      idsInPath(),
      queryOf(drawnRowsQuery),
      async (c) => {
        const { id: month, part: userId } = c.req.valid('param');
        const { before } = c.req.valid('query');
        const asked = { month, userId, before: before === undefined ? null : Number(before) };
        return answer(c, await drawnRows(services, c.var.subject, asked), drawnRowsView);
      },
    )
    .get(
      '/settings/odd-use',
      policy('settings.read'),
      describe({
        tag,
        summary: 'Nämndens gränser för sökningar',
        answer: { status: 200, description: 'De gränser som gäller', schema: oddUseLimitsView },
        problems: [],
      }),
      async (c) => answer(c, await readOddUseLimits(services, c.var.subject), oddUseLimitsView),
    )
    .post(
      '/settings/odd-use',
      policy('settings.write'),
      describe({
        tag,
        summary: 'Skriv in nämndens gränser för sökningar',
        description: 'Gäller genast. Den som söker mer skriver varför; ingen stoppas.',
        answer: { status: 201, description: 'Inskrivet', schema: oddUseLimitsView },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(oddUseLimitsRequest),
      async (c) => answer(c, await saveOddUseLimits(services, c.var.subject, c.req.valid('json')), oddUseLimitsView, 201),
    );
}
