import { listHandovers, markHandoverRead, writeHandover } from '@tidig/services/jour/hand-over.ts';
import { jourPlaces } from '@tidig/services/jour/places.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { jsonBody } from '../http/validate.ts';
import { handoverNotes, handoverReadRequest, handoverRequest, jourPlaces as jourPlacesView } from '../wire/jour.ts';

/** Where those on call begin. */
export function jourRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/jour/places',
      policy('intake.list'),
      describe({
        tag: 'Mottagning',
        summary: 'Nämnderna där personen har jour, med hur mycket som väntar',
        description: 'Bara antal, och bara under de tider då jouren läser där.',
        answer: { status: 200, description: 'En rad per nämnd', schema: jourPlacesView },
        problems: [],
      }),
      async (c) => answer(c, await jourPlaces(services, c.var.subject), jourPlacesView),
    )
    .get(
      '/jour/handovers',
      policy('intake.list'),
      describe({
        tag: 'Mottagning',
        summary: 'Jourens överlämningar de senaste sju dagarna',
        answer: { status: 200, description: 'Den nyaste först', schema: handoverNotes },
        problems: ['outside-hours'],
      }),
      async (c) => answer(c, await listHandovers(services, c.var.subject), handoverNotes),
    )
    .post(
      '/jour/handovers',
      policy('handover.write'),
      describe({
        tag: 'Mottagning',
        summary: 'Skriv en överlämning till morgonen',
        description: 'Om nämnden, inte om en anmälan. Tas inte emot med personnummer, adress, skola eller telefonnummer. Loggas.',
        answer: { status: 204, description: 'Inskriven' },
        problems: [],
      }),
      jsonBody(handoverRequest),
      async (c) => answerDone(c, await writeHandover(services, c.var.subject, c.req.valid('json'))),
    )
    .post(
      '/jour/handover-readings',
      policy('handover.write'),
      describe({
        tag: 'Mottagning',
        summary: 'Kvittera att en överlämning är läst',
        answer: { status: 204, description: 'Kvitterad' },
        problems: ['not-found'],
      }),
      jsonBody(handoverReadRequest),
      async (c) => answerDone(c, await markHandoverRead(services, c.var.subject, c.req.valid('json'))),
    );
}
