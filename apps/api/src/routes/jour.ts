import { jourPlaces } from '@tidig/services/jour/places.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { jourPlaces as jourPlacesView } from '../wire/jour.ts';

/** Where those on call begin. */
export function jourRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>().get(
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
  );
}
