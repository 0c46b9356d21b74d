import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { resume } from '@tidig/services/session/resume.ts';
import type { Context } from 'hono';
import type { AppDeps } from '../deps.ts';
import { loginSecret } from './cookie.ts';
import { isUnsafe } from './origin.ts';

/** A page says with this header that a person's act lies behind a GET. Polling does not send it, and so never keeps a login alive. */
const ACTIVITY = 'Tidig-Activity';

/** The person behind the request's cookie, or why there is none (`not-logged-in`, `session-ended`, `session-locked`). */
export function whoActs(deps: AppDeps, c: Context): Promise<Outcome<Subject>> {
  const personActed = isUnsafe(c.req.method) || c.req.header(ACTIVITY) === 'person';
  return resume(deps.services, loginSecret(c), personActed);
}
