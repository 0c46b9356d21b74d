import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The least that a server can do: POST gives back what came, PUT keeps it, GET gives what was kept. A process of its own, like the product.
 * Started by fork; says its port to the parent.
 */
let kept = Buffer.alloc(0);

const server = createServer((asked, answer) => void give(asked, answer));
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit(0));

async function give(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const body = await bodyOf(asked);
  if (asked.method === 'PUT') kept = body;
  const given = asked.method === 'GET' ? kept : body;
  answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': given.length }).end(given);
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
