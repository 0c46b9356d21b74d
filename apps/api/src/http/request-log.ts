import type { ProblemCode } from '@tidig/domain/base/problem.ts';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { RequestEnv } from './env.ts';

/** Everything the technical log may say of a request. The route is the pattern; path, query, body and person never stand here (T-43). */
export type RequestLine = {
  readonly requestId: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly code: ProblemCode | null;
  readonly membershipId: string | null;
  readonly durationMs: number;
};

/** Writes one line when the answer is ready. `elapsed` is a monotonic clock in milliseconds. */
export function requestLog(write: (line: RequestLine) => void, elapsed: () => number) {
  return createMiddleware<RequestEnv>(async (c, next) => {
    const start = elapsed();
    await next();
    write({
      requestId: c.get('requestId'),
      route: routePath(c, -1),
      method: knownMethods.has(c.req.method) ? c.req.method : 'OTHER',
      status: c.res.status,
      code: c.get('problemCode') ?? null,
      membershipId: c.get('membershipId') ?? null,
      durationMs: Math.round((elapsed() - start) * 10) / 10,
    });
  });
}

/** A method is text from outside too. */
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
