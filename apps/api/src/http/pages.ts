import { createMiddleware } from 'hono/factory';
import type { StaticFile, StaticFiles } from '../run/static-files.ts';
import type { RequestEnv } from './env.ts';

/** A year, as long as a cache keeps anything. Seconds. */
const YEAR = 31_536_000;

/**
 * Serves the built pages. Any other address of a page is answered with the start page, which shows what belongs there;
 * addresses of the API and of files that do not exist stay absent.
 */
export function pages(files: StaticFiles) {
  return createMiddleware<RequestEnv>(async (c, next) => {
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = files.get(path) ?? (isPage(path) ? files.get('/index.html') : undefined);
    if (!file) return next();
    const brotli = file.brotli && /\bbr\b/.test(c.req.header('Accept-Encoding') ?? '') ? file.brotli : null;
    return c.body(brotli ?? file.body, 200, headersOf(file, brotli !== null));
  });
}

function headersOf(file: StaticFile, brotli: boolean): Record<string, string> {
  return {
    'Content-Type': file.type,
    'Cache-Control': file.forever ? `public, max-age=${YEAR}, immutable` : 'no-store',
    ...(file.brotli ? { Vary: 'Accept-Encoding' } : {}),
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  };
}

function isPage(path: string): boolean {
  return !path.startsWith('/api/') && path !== '/api' && path !== '/health' && !/\.[^/]*$/.test(path);
}
