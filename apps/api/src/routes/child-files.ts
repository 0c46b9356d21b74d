import { getChildFile } from '@tidig/services/child-file/get-child-file.ts';
import { openChildFile } from '@tidig/services/child-file/open-child-file.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { childFileView, openChildFileRequest } from '../wire/child-file.ts';
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
    );
}
