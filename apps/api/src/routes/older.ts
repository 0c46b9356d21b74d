import { enterOlder } from '@tidig/services/older/enter-older.ts';
import { readOlderAllowed, saveOlderAllowed } from '@tidig/services/older/older-allowed.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { fileForm } from '../http/file-form.ts';
import { policyOf } from '../http/policy.ts';
import { refuse } from '../http/problem.ts';
import { jsonBody } from '../http/validate.ts';
import { olderAllowedAnswer, olderAllowedRequest, olderRequest } from '../wire/older.ts';
import { takenInAnswer } from '../wire/taking-in.ts';

const tag = 'Mottagning';
const entering = ['not-found', 'already-taken-in', 'older-not-decided', 'older-past-keeping'] as const;

/** *Äldre anmälan*: reports from before the register began, entered by hand, per child, where the nämnd has decided that they may be (L-53). */
export function olderRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/older',
      policy('intake.enter-older'),
      describe({
        tag,
        summary: 'För in en äldre anmälan',
        description:
          'Från tiden före registret, för ett barn, för hand. Den har sina egna datum, och gallras efter dem. Ingen väntar på den.',
        answer: { status: 201, description: 'Införd', schema: takenInAnswer },
        problems: entering,
      }),
      jsonBody(olderRequest),
      async (c) => answer(c, await enterOlder(services, c.var.subject, c.req.valid('json'), null), takenInAnswer, 201),
    )
    .post(
      '/intake/older/documents',
      policy('intake.enter-older'),
      describe({
        tag,
        summary: 'För in en äldre anmälan med handlingen som fil',
        description: 'Som utan fil, med `report` (samma JSON) och `file` i multipart/form-data: PDF, JPG eller PNG, högst 10 MB.',
        takesFile: true,
        answer: { status: 201, description: 'Införd', schema: takenInAnswer },
        problems: [
          ...entering,
          'malformed-json',
          'invalid-input',
          'file-type',
          'file-too-large',
          'file-broken',
          'file-active',
          'file-locked',
          'picture-too-large',
        ],
      }),
      async (c) => {
        const form = await fileForm(c.req.raw, 'report', olderRequest);
        if (!form.ok) return refuse(c, form.problem);
        return answer(c, await enterOlder(services, c.var.subject, form.value, form.file), takenInAnswer, 201);
      },
    )
    .get(
      '/settings/older',
      policy('settings.read'),
      describe({
        tag: 'Administration',
        summary: 'Om nämnden har beslutat att äldre anmälningar får föras in',
        answer: { status: 200, description: 'Beslutet som gäller', schema: olderAllowedAnswer },
        problems: [],
      }),
      async (c) => answer(c, await readOlderAllowed(services, c.var.subject), olderAllowedAnswer),
    )
    .post(
      '/settings/older',
      policy('settings.write'),
      describe({
        tag: 'Administration',
        summary: 'Anteckna nämndens beslut om äldre anmälningar',
        description: 'Gäller genast. De tidigare finns kvar, med vem och när.',
        answer: { status: 201, description: 'Antecknat', schema: olderAllowedAnswer },
        problems: ['changed-meanwhile'],
      }),
      jsonBody(olderAllowedRequest),
      async (c) => answer(c, await saveOlderAllowed(services, c.var.subject, c.req.valid('json')), olderAllowedAnswer, 201),
    );
}
