import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';

const root = path.resolve(import.meta.dirname, '../..');

/** The day from which the demo's past is counted back in tests. Not today, so that a test does not depend on the hour it is run at. */
const SEED_DAY = '2026-11-20';

/** Milliseconds to make the demo's stores and answer: seconds on a quiet machine. */
const START_MS = 110_000;
const STOP_MS = 15_000;

type Server = ChildProcessByStdio<null, Readable, Readable>;

/** The built product with its invented demo, in a folder that goes away with it. */
export type Product = {
  /** `http://127.0.0.1:4711` */
  readonly address: string;
  /** Holds `data` and the key file beside it. */
  readonly folder: string;
  /** What the server has written: its greeting, then its technical log. */
  output(): string;
  stop(): Promise<void>;
};

type Start = {
  /** `null` makes a demo of today. */
  readonly seedDay?: string | null;
  /** A folder that `seededFolder` has made: copied, which takes a tenth of the time that the demo takes to make. */
  readonly from?: string;
};

/** Starts the built server on a free port and waits until it answers. */
export async function startProduct({ seedDay = SEED_DAY, from }: Start = {}): Promise<Product> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tidig-journey-'));
  if (from) cpSync(from, folder, { recursive: true });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const { server, output } = startServer(folder, seedDay);
  const stop = () => ended(server).finally(remove);
  try {
    const address = await greeted(server, output);
    const health = await fetch(`${address}/health`);
    if (!health.ok) throw new Error(`The server is up but not well: ${await health.text()}`);
    return { address, folder, output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the demo once: a folder to start from, with the server ended. */
export async function seededFolder(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tidig-seeded-'));
  const { server, output } = startServer(folder, SEED_DAY);
  try {
    await greeted(server, output);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await ended(server);
  }
  return folder;
}

function startServer(folder: string, seedDay: string | null): { readonly server: Server; output(): string } {
  const server: Server = spawn(process.execPath, [path.join(root, 'apps/api/dist/server.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', TIDIG_DATA: path.join(folder, 'data'), ...(seedDay ? { TIDIG_SEED_DAY: seedDay } : {}) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  return { server, output: () => written.join('') };
}

/** The address in the server's greeting; the port is free because the machine chose it. */
function greeted(server: Server, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const give = (why: string) => () => reject(new Error(`The product did not start (${why}).\n${output()}`));
    const slow = setTimeout(give('too slow'), START_MS);
    server.once('error', give('no process'));
    server.once('exit', give('it ended'));
    server.stdout.on('data', () => {
      const [, address] = / svarar på (http:\S+)/.exec(output()) ?? [];
      if (!address) return;
      clearTimeout(slow);
      resolve(address);
    });
  });
}

function ended(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
    server.once('exit', () => {
      clearTimeout(cut);
      resolve();
    });
    server.kill('SIGTERM');
  });
}
