import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import { reviewEmergency } from '@tidig/services/barriers/review-emergency.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer, answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { emergencyRequest, emergencyReviewRequest } from '../wire/barriers.ts';
import { opened } from '../wire/intake.ts';

const tag = 'Spärr';

const opening = {
  tag,
  summary: 'Nödöppning: läs i 60 minuter trots behörighetsspärr',
  description:
    'Gäller den här inloggningen och den här handlingen. Kräver kategori, skäl och lösenordet igen. Enhetschef och loggkontrollant ser den genast. Öppnar aldrig en skyddad uppgift.',
  answer: { status: 201, description: 'Öppnad och loggad', schema: opened },
  problems: ['not-found', 'not-barred', 'wrong-credentials', 'too-many-tries'],
} as const;

/** Nödöppning: the act, and its review. */
export function emergencyRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/intake/reports/:id/emergency-openings',
      policy('emergency.open'),
      describe(opening),
      idInPath(),
      jsonBody(emergencyRequest),
      async (c) => {
        const object = { kind: 'report', id: c.req.valid('param').id } as const;
        return answer(c, await openInEmergency(services, c.var.subject, object, c.req.valid('json')), opened, 201);
      },
    )
    .post(
      '/child-files/:id/emergency-openings',
      policy('emergency.open'),
      describe(opening),
      idInPath(),
      jsonBody(emergencyRequest),
      async (c) => {
        const object = { kind: 'child-file', id: c.req.valid('param').id } as const;
        return answer(c, await openInEmergency(services, c.var.subject, object, c.req.valid('json')), opened, 201);
      },
    )
    .post(
      '/emergency-openings/:id/reviews',
      policy('emergency.review'),
      describe({
        tag,
        summary: 'Granska en nödöppning',
        description: 'Inte den som öppnade. En senare granskning står bredvid den tidigare.',
        answer: { status: 204, description: 'Granskad' },
        problems: ['not-found', 'not-permitted'],
      }),
      idInPath(),
      jsonBody(emergencyReviewRequest),
      async (c) => answerDone(c, await reviewEmergency(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    );
}
