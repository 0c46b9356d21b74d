import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What happens to a request on its way. `lost`: never arrives. `receipt-lost`: arrives, the answer does not. `doubled`: arrives twice, the first answer comes
 * back. `replayed`: arrives twice, the second answer comes back. `torn`: half of it arrives. `late`: arrives when the sender has given up.
 */
export const ways = ['through', 'lost', 'receipt-lost', 'doubled', 'replayed', 'torn', 'late'] as const;
export type Way = (typeof ways)[number];

export type CuttingProxy = {
  readonly url: string;
  /** Where it carries to. */
  to(port: number): void;
  /** What happens to the next requests, in order; then all go through. */
  plan(...next: readonly Way[]): void;
  /** Requests as they came, to be played again. */
  readonly seen: Seen[];
  /** Resolves when what is late has arrived. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

export type Seen = { readonly path: string; readonly headers: Record<string, string>; readonly body: Buffer };
type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer };

/** A proxy between two installations that loses, doubles, cuts and holds back. */
export async function aCuttingProxy(): Promise<CuttingProxy> {
  let target = 0;
  let planned: Way[] = [];
  const seen: Seen[] = [];
  const late: Promise<unknown>[] = [];
  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const asked = { path: incoming.url ?? '/', headers: plain(incoming.headers), body: await whole(incoming) };
    seen.push(asked);
    const way = planned.shift() ?? 'through';
    if (way === 'lost') return void outgoing.destroy();
    if (way === 'torn') {
      await post(target, { ...asked, body: asked.body.subarray(0, asked.body.byteLength / 2) }, asked.body.byteLength).catch(() => null);
      return void outgoing.destroy();
    }
    if (way === 'late') {
      late.push(new Promise((resolve) => setTimeout(resolve, 100)).then(() => post(target, asked)));
      return void outgoing.destroy();
    }
    const first = await post(target, asked).catch(() => null);
    const second = way === 'doubled' || way === 'replayed' ? await post(target, asked).catch(() => null) : null;
    const given = way === 'replayed' ? second : first;
    if (way === 'receipt-lost' || !given) return void outgoing.destroy();
    outgoing
      .writeHead(given.status, given.headers['content-type'] ? { 'Content-Type': given.headers['content-type'] } : {})
      .end(given.body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    to: (port) => void (target = port),
    plan: (...next) => void (planned = [...next]),
    seen,
    settled: async () => void (await Promise.allSettled(late)),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** Sends a request on, byte for byte; `claimed` bytes are promised when not all come. */
export function post(port: number, { path, headers, body }: Seen, claimed = body.byteLength): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', method: 'POST', path, headers: { ...headers, 'content-length': String(claimed) } });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      whole(response).then((all) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: all }), reject);
    });
    if (claimed === body.byteLength) outgoing.end(body);
    else outgoing.write(body, () => setTimeout(() => outgoing.destroy(new Error('torn')), 200));
  });
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function plain(headers: IncomingMessage['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
