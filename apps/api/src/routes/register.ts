import { searchRegister } from '@tidig/services/register/search-register.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { jsonBody } from '../http/validate.ts';
import { searchAnswer, searchRequest } from '../wire/intake.ts';

const tag = 'Register';

/** *Sök barn*: lawful search. A search is a POST, so that no name or number stands in an address. */
export function registerRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>().post(
    '/register/searches',
    policy('register.search'),
    describe({
      tag,
      summary: 'Sök barn',
      description:
        'Personnummer, samordningsnummer, ärendenummer eller namn, från en öppen anmälan eller med ett av sex ändamål. Varje sökning loggas.',
      answer: { status: 200, description: 'Högst 20 träffar, med skäl', schema: searchAnswer },
      problems: [
        'purpose-required',
        'task-in-emergency',
        'search-too-short',
        'search-too-long',
        'search-reason-required',
        'barred',
        'outside-hours',
      ],
    }),
    jsonBody(searchRequest),
    async (c) => answer(c, await searchRegister(services, c.var.subject, c.req.valid('json')), searchAnswer),
  );
}
