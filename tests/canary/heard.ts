import { guardedRoutes } from '@tidig/api/http/policy.ts';
import { unzipSync } from 'fflate';
import type { Client } from '../api/support/client.ts';
import type { ApiWorld } from '../api/support/world.ts';
import { there } from '../support/there.ts';
import { keysIn } from './canaries.ts';
import { type Listener, listeners, people } from './people.ts';

/** What came out of the product: by which way, to whom, with the keys of the canaries in it. */
export type Heard = { readonly channel: string; readonly who: Listener | 'nobody' | 'disk'; readonly keys: ReadonlySet<string> };

/** Everything that is told in one world. `plant` is what a leak would put into it. */
export type Ears = {
  readonly all: Heard[];
  /** Notes what came out of a channel that is no answer of the API. */
  note(channel: string, who: Heard['who'], text: string): void;
  /** Logged in as each listener; whatever is answered is noted, headers and all. */
  readonly as: Readonly<Record<Listener, Client>>;
  readonly nobody: Client;
  /** Somebody, the author when nobody is named, sends a file in a form. */
  upload(path: string, form: FormData, who?: Listener): Promise<Response>;
};
export type Plant = (channel: string, who: Heard['who'], text: string) => string;

export async function listen(world: ApiWorld, plant: Plant = (_channel, _who, text) => text): Promise<Ears> {
  const all: Heard[] = [];
  const note: Ears['note'] = (channel, who, text) => all.push({ channel, who, keys: keysIn(plant(channel, who, text)) });
  const nameOf = routeNames(world);
  const ear = (client: Client, who: Heard['who']): Client => listening(client, nameOf, (channel, text) => note(channel, who, text));
  const clients = await Promise.all(listeners.map(async (one) => [one, ear(await world.as(people[one].username), one)] as const));
  const as = Object.fromEntries(clients) as Record<Listener, Client>;
  return {
    all,
    note,
    as,
    nobody: ear(world.nobody(), 'nobody'),
    async upload(path, form, who = 'author') {
      const headers = { Cookie: as[who].cookie(), Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
      const response = await world.app.request(`${origin}${path}`, { method: 'POST', body: form, headers });
      note(nameOf('POST', path), who, await response.clone().text());
      return response;
    },
  };
}

const origin = 'http://127.0.0.1:3000';

function listening(
  client: Client,
  nameOf: (method: string, path: string) => string,
  note: (channel: string, text: string) => void,
): Client {
  const send: Client['send'] = async (method, path, body, headers) => {
    const response = await client.send(method, path, body, headers);
    const channel = nameOf(method, path);
    const bytes = Buffer.from(await response.clone().arrayBuffer());
    note(response.ok ? channel : `refusal of ${channel}`, textsIn(response, bytes));
    note('headers and file names', JSON.stringify([...response.headers]));
    return response;
  };
  return {
    ...client,
    send,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    put: (path, body, headers) => send('PUT', path, body, headers),
    delete: (path, headers) => send('DELETE', path, undefined, headers),
  };
}

/** What an answer says, as text and as bytes; an archive by the files that lie in it, each with its name. */
function textsIn({ headers }: Response, bytes: Buffer): string {
  const type = headers.get('Content-Type') ?? '';
  if (type === 'application/zip')
    return Object.entries(unzipSync(bytes))
      .map(([name, content]) => `${name} ${Buffer.from(content).toString('utf8')} ${Buffer.from(content).toString('latin1')}`)
      .join('\n');
  return `${bytes.toString('utf8')} ${/json|text/.test(type) ? '' : bytes.toString('latin1')}`;
}

/** `GET /api/drafts/:id` for an address that was asked for; the pattern with fewest blanks. */
function routeNames({ app }: ApiWorld): (method: string, path: string) => string {
  const patterns = guardedRoutes(app)
    .map(({ method, path }) => ({ method, path, fits: new RegExp(`^${path.replace(/:\w+/g, '[^/?]+')}$`) }))
    .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length);
  return (method, asked) => {
    const found = patterns.find((one) => one.method === method && one.fits.test(there(asked.split('?')[0])));
    return `${method} ${found?.path ?? 'unknown'}`;
  };
}
