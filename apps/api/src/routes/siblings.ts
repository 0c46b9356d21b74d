import { done } from '@tidig/domain/base/outcome.ts';
import { beginSibling } from '@tidig/services/writing/begin-sibling.ts';
import { childrenInEvent as listChildren } from '@tidig/services/writing/children-in-event.ts';
import { findDuplicates } from '@tidig/services/writing/find-duplicates.ts';
import { submitTogether } from '@tidig/services/writing/submit-draft.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { sayVersion } from '../http/if-match.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody, noBody } from '../http/validate.ts';
import { childrenInEvent, draftView, jointSubmission, newSibling, possibleDuplicates, sentNow } from '../wire/writing.ts';

const tag = 'Skriva';

/** Several children in one event: linked drafts that are sent together; and whether the event has been reported before. */
export function siblingRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/drafts/:id/event',
      policy('draft.read'),
      describe({
        tag,
        summary: 'Barnen i samma händelse',
        answer: { status: 200, description: 'Egna utkast och skickade anmälningar, i den ordning de påbörjades', schema: childrenInEvent },
        problems: ['not-found', 'draft-already-sent'],
      }),
      idInPath(),
      async (c) => answer(c, await listChildren(services, c.var.subject, c.req.valid('param').id), childrenInEvent),
    )
    .post(
      '/drafts/:id/siblings',
      policy('draft.sibling'),
      describe({
        tag,
        summary: 'Börja en anmälan om ett barn till i samma händelse',
        description: 'Det gemensamma följer med och hålls lika tills något av utkasten skickas. Det som är barnets eget följer aldrig med.',
        answer: { status: 201, description: 'Det nya utkastet', schema: draftView },
        headers: { ETag: 'The version kept' },
        problems: ['not-found', 'draft-already-sent', 'unknown-form-version'],
      }),
      idInPath(),
      jsonBody(newSibling),
      async (c) => {
        const outcome = await beginSibling(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'));
        if (outcome.ok) sayVersion(c, outcome.value.version);
        return answer(c, outcome, draftView, 201);
      },
    )
    .post(
      '/drafts/:id/duplicates',
      policy('draft.duplicates'),
      describe({
        tag,
        summary: 'Är samma händelse redan anmäld?',
        description: 'Bland egna och den egna enhetens anmälningar om samma barn, inom sju dygn.',
        answer: { status: 200, description: 'Senast skickade först', schema: possibleDuplicates },
        problems: ['not-found', 'draft-already-sent'],
      }),
      idInPath(),
      noBody(),
      async (c) => answer(c, await findDuplicates(services, c.var.subject, c.req.valid('param').id), possibleDuplicates),
    )
    .post(
      '/drafts/joint-submission',
      policy('draft.submit'),
      describe({
        tag,
        summary: 'Skicka anmälningarna om en händelse tillsammans',
        description: 'Alla eller ingen. Ett fel säger vilket utkast det gäller: drafts.1.answers.child.firstName.',
        answer: { status: 201, description: 'Skickade, en rad för varje barn och nämnd', schema: sentNow },
        problems: ['not-found', 'draft-already-sent', 'version-stale', 'report-incomplete', 'recipient-closed', 'unknown-form-version'],
      }),
      jsonBody(jointSubmission),
      async (c) => {
        const outcome = await submitTogether(services, c.var.subject, c.req.valid('json').drafts);
        return answer(c, outcome.ok ? done({ reports: outcome.value }) : outcome, sentNow, 201);
      },
    );
}
