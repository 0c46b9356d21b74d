import { getProtection } from '@tidig/services/protection/protection-view.ts';
import { liftProtection } from '@tidig/services/protection/lift-protection.ts';
import { markProtection } from '@tidig/services/protection/mark-protection.ts';
import { noteCopy } from '@tidig/services/protection/note-copy.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, idsInPath, jsonBody } from '../http/validate.ts';
import { copyNoteRequest, liftRequest, markRequest, protectionView } from '../wire/protection.ts';

const tag = 'Skyddad uppgift';

/** Protection marks that the nämnd sets itself, late, and the papers that went out before. */
export function protectionRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .route('/intake/reports/:id', markRoutes(deps, 'report'))
    .route('/child-files/:id', markRoutes(deps, 'child-file'))
    .post(
      '/intake/reports/:id/copies/:part/notes',
      policy('copies.note'),
      describe({
        tag,
        summary: 'Anteckna att en kopia är återkallad eller mottagaren informerad',
        description: 'Läggs till det som har antecknats förut; inget ändras.',
        answer: { status: 204, description: 'Antecknat' },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idsInPath(),
      jsonBody(copyNoteRequest),
      async (c) => {
        const { id, part } = c.req.valid('param');
        return answerDone(c, await noteCopy(services, c.var.subject, id, Number(part), c.req.valid('json')));
      },
    );
}

function markRoutes(deps: AppDeps, kind: OpenedObject['kind']) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .get(
      '/protection',
      policy('protection.read'),
      describe({
        tag,
        summary: 'Skyddsmarkeringar som nämnden har satt, och kopior som har lämnats ut',
        answer: { status: 200, description: 'För barnet, under en öppning', schema: protectionView },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      async (c) => answer(c, await getProtection(services, c.var.subject, { kind, id: c.req.valid('param').id }), protectionView),
    )
    .post(
      '/protection-marks',
      policy('protection.mark'),
      describe({
        tag,
        summary: 'Markera någon som skyddad',
        description: 'Gäller genast överallt. Svaret visar vilka kopior som redan är ute.',
        answer: { status: 201, description: 'Markerad', schema: protectionView },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idInPath(),
      jsonBody(markRequest),
      async (c) => {
        const object = { kind, id: c.req.valid('param').id };
        return answer(c, await markProtection(services, c.var.subject, object, c.req.valid('json')), protectionView, 201);
      },
    )
    .post(
      '/protection-marks/:part/lift',
      policy('protection.mark'),
      describe({
        tag,
        summary: 'Häv en markering som nämnden har satt; den blir kvar som spår med skäl',
        description: 'Det som en anmälan själv säger hävs inte.',
        answer: { status: 200, description: 'Hävd', schema: protectionView },
        problems: ['not-found', 'barred', 'opening-required'],
      }),
      idsInPath(),
      jsonBody(liftRequest),
      async (c) => {
        const { id, part } = c.req.valid('param');
        const lift = { mark: part, reason: c.req.valid('json').reason };
        return answer(c, await liftProtection(services, c.var.subject, { kind, id }, lift), protectionView);
      },
    );
}
