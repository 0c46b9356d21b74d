import { BlockList, isIPv6, type AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { UPLOAD_SECONDS } from '../http/body.ts';
import type { Settings } from '../settings.ts';

/** T-37: a connection that dawdles over headers or body is cut, whatever the routes do; most bodies much earlier (http/body.ts). Milliseconds. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: (UPLOAD_SECONDS + 10) * 1000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
} as const;
/** How long answers under way may take when the server stops. */
const STOP_MS = 10_000;

export type Listening = { readonly port: number; stop(): Promise<void> };

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** Listens for requests. Rejects when the port is taken or the address is not this machine's. */
export async function listen(fetch: Fetch, { host, port, trustedProxies }: Settings): Promise<Listening> {
  const server = createAdaptorServer({ fetch, createServer, serverOptions: { ...limits, maxHeaderSize: 16_384 } }) as Server;
  if (trustedProxies) admitOnly(server, trustedProxies);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
}

/** Behind a proxy that takes care of https, nobody else may speak to the server directly. */
function admitOnly(server: Server, networks: readonly string[]): void {
  const admitted = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) admitted.addAddress(address, family);
    else admitted.addSubnet(address, Number(bits), family);
  }
  server.on('connection', (socket) => {
    const address = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '') ?? '';
    if (address === '' || !admitted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) socket.destroy();
  });
}

/** Takes no more requests, lets those under way finish, then cuts. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), STOP_MS);
    // A connection whose answer was under way is idle a moment later.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}
