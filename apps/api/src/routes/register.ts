import { noteEmptySearch } from '@tidig/services/register/note-empty-search.ts';
import { printOwnSearch } from '@tidig/services/register/print-empty-search.ts';
import { searchRegister } from '@tidig/services/register/search-register.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { answerPdf, copyHeaders } from '../http/pdf.ts';
import { policyOf } from '../http/policy.ts';
import { jsonBody } from '../http/validate.ts';
import { searchAnswer, searchRequest } from '../wire/intake.ts';
import { emptySearchRequest, notedEmptySearch, searchPrintRequest } from '../wire/searches.ts';

const tag = 'Register';

/** *Sök barn*: lawful search. A search is a POST, so that no name or number stands in an address. */
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
          'Personnummer, samordningsnummer, ärendenummer (också polisens) eller namn, från en öppen anmälan eller med ett av sex ändamål. En vårdnadshavares namn bara från en öppen anmälan. Varje sökning loggas.',
        answer: { status: 200, description: 'Högst 20 träffar, med skäl', schema: searchAnswer },
        problems: [
          'purpose-required',
          'task-in-emergency',
          'search-too-short',
          'search-too-long',
          'search-reason-required',
          'guardian-needs-task',
          'invalid-input',
          'barred',
          'outside-hours',
        ],
      }),
      jsonBody(searchRequest),
      async (c) => answer(c, await searchRegister(services, c.var.subject, c.req.valid('json')), searchAnswer),
    )
    .post(
      '/register/search-notes',
      policy('register.search'),
      describe({
        tag,
        summary: 'Anteckna en egen sökning utan träffar',
        description:
          'Samma ord som sökningen gjordes med. Från en öppen anmälan hamnar svaret i förhandsbedömningen, annars sparas det utan orden.',
        answer: { status: 201, description: 'Antecknat', schema: notedEmptySearch },
        problems: ['search-gone', 'opening-required', 'barred', 'not-found', 'invalid-input', 'outside-hours'],
      }),
      jsonBody(emptySearchRequest),
      async (c) =>
        answer(c, await noteEmptySearch(services, c.var.subject, c.req.valid('json').search, c.req.valid('json')), notedEmptySearch, 201),
    )
    .post(
      '/register/search-prints',
      policy('intake.print'),
      describe({
        tag,
        summary: 'Skriv ut en antecknad sökning utan träffar, gjord utan anmälan',
        answer: { status: 200, description: 'PDF', mediaType: 'application/pdf' },
        headers: copyHeaders,
        problems: ['search-gone', 'nothing-to-print', 'print-unavailable', 'outside-hours'],
      }),
      jsonBody(searchPrintRequest),
      async (c) => answerPdf(c, await printOwnSearch(services, c.var.subject, c.req.valid('json').search, c.req.valid('json'))),
    );
}
