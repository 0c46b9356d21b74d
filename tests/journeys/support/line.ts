import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A line to the product that can be cut: what is under way breaks, and nothing gets through until it is mended. */
export type Line = { readonly address: string; cut(): void; mend(): void; close(): void };

/** Lays a line to a product. Its browser knows nothing of it, as a phone knows nothing of a tunnel. */
export async function aLine(product: string): Promise<Line> {
  const { hostname, port } = new URL(product);
  const ends = new Set<Socket>();
  let isCut = false;
  const breakAll = () => ends.forEach((end) => end.destroy());
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => end.destroy()).on('close', () => ends.delete(end));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      breakAll();
    },
    mend: () => (isCut = false),
    close() {
      breakAll();
      server.close();
    },
  };
}
