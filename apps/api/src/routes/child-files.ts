import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { findInFile } from '@tidig/services/child-file/find-in-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { relativesOf } from '@tidig/services/child-file/relatives.ts';
import { done } from '@tidig/domain/base/outcome.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { childFileView, findInFileRequest, foundInFile, openChildFileRequest, relatives } from '../wire/child-file.ts';
import { opened } from '../wire/intake.ts';

const tag = 'Register';

/** A child's akt, in time order, under an opening with its reason. */
export function childFileRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
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
    )
    .get(
      '/child-files/:id/relatives',
      policy('child-file.read'),
      describe({
        tag,
        summary: 'Syskon och andra barn i samma händelser, under en öppning',
        description: 'Bara namn och födelseår, och inget ur deras anmälningar. Varje akt som visas loggas.',
        answer: { status: 200, description: 'Barnen', schema: relatives },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      async (c) => {
        const found = await relativesOf(services, c.var.subject, c.req.valid('param').id);
        return answer(c, found.ok ? done({ relatives: found.value }) : found, relatives);
      },
    )
    .post(
      '/child-files/:id/text-searches',
      policy('child-file.find'),
      describe({
        tag,
        summary: 'Sök i texterna i ett öppnat barns akt',
        description: 'Ord i alla former och fraser inom citattecken, bara i den här akten. Sökningen loggas. Ingenting sparas.',
        answer: { status: 200, description: 'Handlingar där alla ord finns', schema: foundInFile },
        problems: ['not-found', 'barred', 'opening-required', 'text-search-too-short', 'text-search-too-long'],
      }),
      idInPath(),
      jsonBody(findInFileRequest),
      async (c) => answer(c, await findInFile(services, c.var.subject, c.req.valid('param').id, c.req.valid('json').text), foundInFile),
    );
}
