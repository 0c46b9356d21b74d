import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export type StaticFile = {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Brotli, where it makes the file smaller. */
  readonly brotli: Uint8Array<ArrayBuffer> | null;
  /** Its name holds its hash: it never changes. */
  readonly forever: boolean;
};

/** The built pages by address (`/index.html`, `/assets/…`). What is not in the map is not served, whatever the address looks like. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads the built pages into memory, once. An empty map when nothing is built (development: the pages come from elsewhere). */
export function readStaticFiles(folder: string): StaticFiles {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in types);
  return new Map(names.map((name) => [`/${name.split(sep).join('/')}`, readOne(folder, name)]));
}

function readOne(folder: string, name: string): StaticFile {
  const body = new Uint8Array(readFileSync(join(folder, name)));
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    body,
    brotli: compressed(body),
    forever: name.startsWith(`assets${sep}`),
  };
}

/** Quality 6 of 11: a second of work at start for all files together, and within a few per cent of the smallest. */
function compressed(body: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const brotli = new Uint8Array(brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
  return brotli.byteLength < body.byteLength * 0.9 ? brotli : null;
}
