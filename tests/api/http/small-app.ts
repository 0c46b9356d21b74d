import { boundedBody } from '@tidig/api/http/body.ts';
import type { RequestEnv } from '@tidig/api/http/env.ts';
import { answerFault, type Fault } from '@tidig/api/http/errors.ts';
import { safeHeaders } from '@tidig/api/http/headers.ts';
import { sameOriginOnly } from '@tidig/api/http/origin.ts';
import { refuse } from '@tidig/api/http/problem.ts';
import { requestId } from '@tidig/api/http/request-id.ts';
import { type RequestLine, requestLog } from '@tidig/api/http/request-log.ts';
import { Hono } from 'hono';

/** An app with the real HTTP layer and whatever routes a test hangs on it. */
export function smallApp(options: { readonly publicOrigin?: string; readonly limits?: { bytes: number; seconds: number } } = {}) {
  const lines: RequestLine[] = [];
  const faults: Fault[] = [];
  let counter = 0;
  let now = 0;
  const ids = { uuid: () => `id-${(counter += 1)}`, bytes: (length: number) => new Uint8Array(length) };
  const app = new Hono<RequestEnv>()
    .use(requestId(ids))
    .use(safeHeaders(options.publicOrigin?.startsWith('https:') ?? false))
    .use(
      requestLog(
        (line) => lines.push(line),
        () => (now += 5),
      ),
    )
    .use(sameOriginOnly(options.publicOrigin ?? null))
    .use(boundedBody(options.limits));
  app.notFound((c) => refuse(c, 'not-found'));
  app.onError(answerFault((fault) => faults.push(fault)));
  return { app, lines, faults };
}

/** A JSON POST as a page of our own sends it. */
export function jsonPost(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  };
}
