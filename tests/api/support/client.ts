import type { createApp } from '@tidig/api/app.ts';
import type { Watch } from './described.ts';

type App = ReturnType<typeof createApp>;
type Headers = Readonly<Record<string, string>>;

/** A browser's manners, without the browser: keeps the login's cookie, sends JSON from our own page. */
export type Client = {
  get(path: string, headers?: Headers): Promise<Response>;
  post(path: string, body?: unknown, headers?: Headers): Promise<Response>;
  put(path: string, body?: unknown, headers?: Headers): Promise<Response>;
  delete(path: string, headers?: Headers): Promise<Response>;
  send(method: string, path: string, body?: unknown, headers?: Headers): Promise<Response>;
  /** `name=value` of the login's cookie; empty when there is none. */
  cookie(): string;
  /** The same person in another tab, with the cookie as it is now. */
  copy(): Client;
};

const origin = 'http://127.0.0.1:3000';

export function clientOf(app: App, watch: Watch, startCookie = ''): Client {
  let cookie = startCookie;
  async function send(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Response> {
    const response = await app.request(`${origin}${path}`, {
      method,
      headers: {
        ...(cookie ? { Cookie: cookie } : {}),
        ...(method === 'GET' ? {} : { Origin: origin, 'Sec-Fetch-Site': 'same-origin' }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    await watch.see(method, path, response);
    const given = response.headers.get('Set-Cookie');
    if (given) cookie = given.includes('Max-Age=0') ? '' : (given.split(';')[0] ?? '');
    return response;
  }
  return {
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    put: (path, body, headers) => send('PUT', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
    cookie: () => cookie,
    copy: () => clientOf(app, watch, cookie),
  };
}

/** The code of a refusal. */
export async function codeOf(response: Response): Promise<string> {
  const { code } = (await response.json()) as { code: string };
  return code;
}
