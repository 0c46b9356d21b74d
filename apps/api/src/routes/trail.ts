import { answerAlarm } from '@tidig/services/trail/answer-alarm.ts';
import { listAlarms } from '@tidig/services/trail/list-alarms.ts';
import { getTrail } from '@tidig/services/trail/report-trail.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { alarmAnswer, alarmViews, trail } from '../wire/trail.ts';

/** Anmälans väg, and what has alarmed on it. */
export function trailRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/intake/reports/:id/trail',
      policy('intake.read'),
      describe({
        tag: 'Mottagning',
        summary: 'Anmälans väg, från skickad till besvarad, under en öppning',
        answer: { status: 200, description: 'Det som är gjort i tidsordning, sedan det som återstår', schema: trail },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await getTrail(services, c.var.subject, c.req.valid('param').id), trail),
    )
    .get(
      '/alarms',
      policy('alarm.read'),
      describe({
        tag: 'Larm',
        summary: 'Larm som någon ska svara på, och de som är besvarade',
        answer: { status: 200, description: 'Obesvarade först, äldst överst', schema: alarmViews },
        problems: [],
      }),
      async (c) => answer(c, await listAlarms(services, c.var.subject), alarmViews),
    )
    .post(
      '/alarms/:id/answers',
      policy('alarm.answer'),
      describe({
        tag: 'Larm',
        summary: 'Svara på ett larm: vad som är gjort',
        answer: { status: 204, description: 'Besvarat' },
        problems: ['not-found', 'alarm-answered'],
      }),
      idInPath(),
      jsonBody(alarmAnswer),
      async (c) => answerDone(c, await answerAlarm(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').note)),
    );
}
