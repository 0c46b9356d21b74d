import { getChildFile } from '@tidig/services/register/get-child-file.ts';
import { openChildFile } from '@tidig/services/register/open-child-file.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { childFileView, opened, openChildFileRequest, searchAnswer, searchRequest } from '../wire/intake.ts';

const tag = 'Register';

/** *Sök barn*: lawful search, and the akt in time order. A search is a POST, so that no name or number stands in an address. */
export function registerRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/register/searches',
      policy('register.search'),
      describe({
        tag,
        summary: 'Sök barn',
        description:
          'Personnummer, samordningsnummer, ärendenummer eller namn, från en öppen anmälan eller med ett av sex ändamål. Varje sökning loggas.',
        answer: { status: 200, description: 'Högst 20 träffar, med skäl', schema: searchAnswer },
        problems: ['purpose-required', 'task-in-emergency', 'search-too-short', 'search-too-long', 'barred', 'outside-hours'],
      }),
      jsonBody(searchRequest),
      async (c) => answer(c, await searchRegister(services, c.var.subject, c.req.valid('json')), searchAnswer),
    )
    .post(
      '/child-files/:id/openings',
      policy('child-file.open'),
      describe({
        tag,
        summary: 'Öppna ett barns akt med uppgift eller ändamål',
        answer: { status: 201, description: 'Öppnad och loggad', schema: opened },
        problems: ['not-found', 'barred', 'purpose-required', 'task-in-emergency', 'outside-hours'],
      }),
      idInPath(),
      jsonBody(openChildFileRequest),
      async (c) => answer(c, await openChildFile(services, c.var.subject, c.req.valid('param').id, c.req.valid('json')), opened, 201),
    )
    .get(
      '/child-files/:id',
      policy('child-file.read'),
      describe({
        tag,
        summary: 'Ett barns akt i tidsordning, under en öppning',
        answer: { status: 200, description: 'Akten', schema: childFileView },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await getChildFile(services, c.var.subject, c.req.valid('param').id), childFileView),
    );
}
