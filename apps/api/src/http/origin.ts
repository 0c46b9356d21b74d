import { createMiddleware } from 'hono/factory';
import type { RequestEnv } from './env.ts';
import { refuse } from './problem.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export function isUnsafe(method: string): boolean {
  return !safeMethods.has(method);
}

/**
 * Refuses every unsafe request that a browser sends from another site (T-36). Browsers always say `Origin` or `Sec-Fetch-Site` on these;
 * a program says neither, and has no cookie that it did not fetch itself. Hono's own csrf() lets a JSON POST from another site through.
 */
export function sameOriginOnly(publicOrigin: string | null) {
  return createMiddleware<RequestEnv>(async (c, next) => {
    if (!isUnsafe(c.req.method)) return next();
    const site = c.req.header('Sec-Fetch-Site');
    if (site !== undefined && site !== 'same-origin') return refuse(c, 'cross-site-request');
    const origin = c.req.header('Origin');
    if (origin !== undefined && origin !== (publicOrigin ?? ownOrigin(c.req.url, c.req.header('Host')))) {
      return refuse(c, 'cross-site-request');
    }
    return next();
  });
}

/** Without a public address (demo) the origin is the one the browser asked. */
function ownOrigin(url: string, host: string | undefined): string {
  const asked = new URL(url);
  return host === undefined ? asked.origin : `${asked.protocol}//${host}`;
}
