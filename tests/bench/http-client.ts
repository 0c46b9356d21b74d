import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** One caller over one connection that stays open, as a browser has it. Reads each answer to its end. */
export type Client = {
  send(method: string, path: string, body?: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
};

/** `cookie` is the login's. */
export function clientOf(address: string, cookie = ''): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    send: (method, path, body, headers = {}) =>
      new Promise((resolve, reject) => {
        const sending = request(`${address}${path}`, {
          method,
          agent,
          headers: {
            ...(cookie ? { Cookie: cookie } : {}),
            ...(body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
            ...headers,
          },
        });
        sending.on('response', (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
          response.on('error', reject);
        });
        sending.on('error', reject);
        sending.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** The JSON of an answer that must have gone well: a refusal would be a quick and worthless figure. */
export function valueOf<T>({ status, body }: Answer): T {
  if (status < 200 || status > 299) throw new Error(`refused with ${status}: ${body.toString()}`);
  return JSON.parse(body.toString()) as T;
}

/** Logs in; gives the cookie for as many connections as are wanted. */
export async function logIn(address: string, username: string, password: string): Promise<string> {
  const client = clientOf(address);
  const answer = await client.send('POST', '/api/session', JSON.stringify({ username, password }));
  client.close();
  valueOf(answer);
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
