import type { IdSource } from '@tidig/domain/base/ids.ts';
import { createMiddleware } from 'hono/factory';
import type { RequestEnv } from './env.ts';
import { REQUEST_ID } from './problem.ts';

/** Gives each request an id of our own making (one from outside is never trusted or repeated) and says it in a header. */
export function requestId(ids: IdSource) {
  return createMiddleware<RequestEnv>(async (c, next) => {
    const id = ids.uuid();
    c.set('requestId', id);
    c.header(REQUEST_ID, id);
    await next();
  });
}
