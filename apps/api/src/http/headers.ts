import { createMiddleware } from 'hono/factory';
import type { RequestEnv } from './env.ts';

/** Only our own files; no inline script or style; no text becomes markup (Trusted Types, T-30). */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const fixedHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
} as const;

const TWO_YEARS_SECONDS = 63_072_000;

/**
 * Headers for every answer; a file that somebody sent has a stricter content policy of its own, which stands. Nothing is kept by a browser or a
 * cache between (T-36), but files whose name holds their hash: those are set where they are served, and stay.
 */
export function safeHeaders(https: boolean) {
  return createMiddleware<RequestEnv>(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(fixedHeaders)) {
      if (name !== 'Content-Security-Policy' || !c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (https) c.res.headers.set('Strict-Transport-Security', `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`);
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
}
