import { logIn } from '@tidig/services/session/log-in.ts';
import { getSession, logOut, switchMembership, unlock } from '@tidig/services/session/own-session.ts';
import { Hono } from 'hono';
import type { AppDeps } from '../deps.ts';
import { answer } from '../http/answer.ts';
import { giveLogin, loginSecret, takeLogin } from '../http/cookie.ts';
import { describe } from '../http/describe.ts';
import type { RequestEnv } from '../http/env.ts';
import { policyOf, publicRoute } from '../http/policy.ts';
import { refuse } from '../http/problem.ts';
import { jsonBody } from '../http/validate.ts';
import { credentials, membershipChoice, sessionView, unlockRequest } from '../wire/session.ts';

const tag = 'Inloggning';

/** Logging in and out, and the login's own state. */
export function sessionRoutes(deps: AppDeps) {
  const { services } = deps;
  const policy = policyOf(deps);
  return new Hono<RequestEnv>()
    .post(
      '/session',
      publicRoute('Logging in is how a person becomes known; name and password are checked by the verb'),
      describe({
        tag,
        summary: 'Logga in',
        description: 'Svarar med kakan __Host-tidig. Varje inloggning får en ny.',
        answer: { status: 201, description: 'Inloggad', schema: sessionView },
        headers: { 'Set-Cookie': 'The login' },
        problems: ['wrong-credentials', 'too-many-tries'],
      }),
      jsonBody(credentials),
      async (c) => {
        const { username, password } = c.req.valid('json');
        const outcome = await logIn(services, username, password);
        if (!outcome.ok) return refuse(c, outcome.problem);
        await logOut(services, loginSecret(c)); // the login that this browser had before
        giveLogin(c, outcome.value.secret);
        return c.json(sessionView.parse(outcome.value.session), 201);
      },
    )
    .get(
      '/session',
      policy('session.own'),
      describe({
        tag,
        summary: 'Den egna inloggningen',
        answer: { status: 200, description: 'Inloggningen', schema: sessionView },
        problems: [],
      }),
      async (c) => answer(c, await getSession(services, loginSecret(c)), sessionView),
    )
    .delete(
      '/session',
      publicRoute('Logging out ends only the login whose cookie comes with it, also when it is locked'),
      describe({ tag, summary: 'Logga ut', answer: { status: 204, description: 'Utloggad; också när ingen var inloggad' }, problems: [] }),
      async (c) => {
        await logOut(services, loginSecret(c));
        takeLogin(c);
        return c.body(null, 204);
      },
    )
    .post(
      '/session/unlocks',
      publicRoute('A locked login passes no policy; cookie and password are checked by the verb'),
      describe({
        tag,
        summary: 'Lås upp efter 15 minuters vila',
        answer: { status: 200, description: 'Upplåst', schema: sessionView },
        problems: ['not-logged-in', 'session-ended', 'wrong-credentials', 'too-many-tries'],
      }),
      jsonBody(unlockRequest),
      async (c) => answer(c, await unlock(services, loginSecret(c), c.req.valid('json').password), sessionView),
    )
    .put(
      '/session/membership',
      policy('session.own'),
      describe({
        tag,
        summary: 'Byt uppdrag inom inloggningen',
        answer: { status: 200, description: 'Inloggningen med det valda uppdraget', schema: sessionView },
        problems: ['not-found'],
      }),
      jsonBody(membershipChoice),
      async (c) => answer(c, await switchMembership(services, loginSecret(c), c.req.valid('json').membershipId), sessionView),
    );
}
