import { endMembership } from '@tidig/services/settings/end-membership.ts';
import { grantMembership } from '@tidig/services/settings/grant-membership.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answerDone } from '../http/answer.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf } from '../http/policy.ts';
import { idInPath, jsonBody } from '../http/validate.ts';
import { membershipEnd, membershipRequest } from '../wire/memberships.ts';

const tag = 'Administration';

/** Places at the own nämnd: dated rows that are added and ended, never changed. */
export function membershipRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/staff/memberships',
      policy('membership.write'),
      describe({
        tag,
        summary: 'Ge någon ett uppdrag i den egna nämnden',
        answer: { status: 204, description: 'Inskrivet' },
        problems: ['not-permitted'],
      }),
      jsonBody(membershipRequest),
      async (c) => answerDone(c, await grantMembership(services, c.var.subject, c.req.valid('json'))),
    )
    .post(
      '/staff/memberships/:id/end',
      policy('membership.write'),
      describe({
        tag,
        summary: 'Avsluta ett uppdrag i den egna nämnden',
        answer: { status: 204, description: 'Avslutat' },
        problems: ['not-found', 'not-permitted'],
      }),
      idInPath(),
      jsonBody(membershipEnd),
      async (c) => answerDone(c, await endMembership(services, c.var.subject, c.req.valid('param').id, c.req.valid('json'))),
    );
}
