import { assignReport } from '@tidig/services/worklist/assign-report.ts';
import { countArrived } from '@tidig/services/worklist/count-arrived.ts';
import { listArrived } from '@tidig/services/worklist/list-arrived.ts';
import { listHandlers } from '@tidig/services/worklist/list-handlers.ts';
import { setAbsence } from '@tidig/services/worklist/set-absence.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { absenceRequest, arrivedCounts, arrivedList, assigned, assignmentRequest, handlerList } from '../wire/worklist.ts';

const tag = 'Mottagning';

/** The morning board: what waits, who has it, giving it to somebody, and who stands in. */
export function worklistRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports',
      policy('intake.list'),
      describe({
        tag,
        summary: 'Mottagningens tavla: allt som har något kvar att göra eller läsa',
        answer: { status: 200, description: 'I den ordning som det ska göras', schema: arrivedList },
        problems: ['outside-hours'],
      }),
      async (c) => answer(c, await listArrived(services, c.var.subject), arrivedList),
    )
    .get(
      '/intake/counts',
      policy('intake.list'),
      describe({
        tag,
        summary: 'Antal, för att se om något nytt har kommit',
        answer: { status: 200, description: 'Bara antal', schema: arrivedCounts },
        problems: ['outside-hours'],
      }),
      async (c) => answer(c, await countArrived(services, c.var.subject), arrivedCounts),
    )
    .get(
      '/intake/handlers',
      policy('intake.list'),
      describe({
        tag,
        summary: 'De som kan ha anmälningar, och hur många var och en har',
        answer: { status: 200, description: 'I svensk ordning', schema: handlerList },
        problems: ['outside-hours'],
      }),
      async (c) => answer(c, await listHandlers(services, c.var.subject), handlerList),
    )
    .post(
      '/intake/reports/:id/assignments',
      policy('intake.assign'),
      describe({
        tag,
        summary: 'Ta en anmälan, fördela den eller lämna tillbaka den',
        description: 'Anmälan behöver inte vara öppnad. Loggas.',
        answer: { status: 201, description: 'Fördelad', schema: assigned },
        problems: ['not-found', 'barred', 'not-assignable', 'changed-meanwhile', 'outside-hours'],
      }),
      idInPath(),
      jsonBody(assignmentRequest),
      async (c) => answer(c, await assignReport(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), assigned, 201),
    )
    .post(
      '/intake/absences',
      policy('intake.assign'),
      describe({
        tag,
        summary: 'Skriv in att någon är borta och vem som är ersättare, eller är tillbaka',
        answer: { status: 204, description: 'Inskrivet' },
        problems: [],
      }),
      jsonBody(absenceRequest),
      async (c) => answerDone(c, await setAbsence(services, c.var.subject, c.req.valid('json'))),
    );
}
