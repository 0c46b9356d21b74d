import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const NAME = 'tidig';
/** `__Host-`: this host only, https only (browsers take http://127.0.0.1 as safe), no script reads it, never sent from another site. */
const attributes = { prefix: 'host', secure: true, httpOnly: true, sameSite: 'Strict', path: '/' } as const;
const MAX_SECRET = 200;

/** The login's secret as the browser sent it, or null. */
export function loginSecret(c: Context): string | null {
  const secret = getCookie(c, NAME, 'host');
  return secret && secret.length <= MAX_SECRET ? secret : null;
}

/** Until the browser closes; the server ends the login before that. */
export function giveLogin(c: Context, secret: string): void {
  setCookie(c, NAME, secret, attributes);
}

export function takeLogin(c: Context): void {
  deleteCookie(c, NAME, attributes);
}
