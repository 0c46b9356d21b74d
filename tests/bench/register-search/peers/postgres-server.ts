import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, totalmem, userInfo } from 'node:os';
import path from 'node:path';

export type PostgresServer = { readonly socket: string; readonly user: string; readonly version: string; stop(): Promise<void> };

/** Debian's and most others' place for the server's programs. */
const places = '/usr/lib/postgresql';
/** A server refuses to run as root: then it runs as nobody. */
const NOBODY = 65534;

/**
 * Starts a PostgreSQL of its own in a temporary folder, on a socket there and no address; durable as it comes. Null where there is none on the machine.
 * `stop` ends it and takes everything away.
 */
export async function startPostgres(): Promise<PostgresServer | null> {
  const programs = programsFolder();
  if (programs === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'tidig-pg-'));
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o700);
  const user = isRoot ? 'nobody' : userInfo().username;
  const data = path.join(folder, 'data');
  const made = spawnSync(path.join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-E', 'UTF8', '--locale=C', '-U', user], {
    ...as,
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr.toString()}`);
  const shared = Math.min(2048, Math.floor(totalmem() / 2 ** 20 / 6));
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    `shared_buffers=${shared}MB`,
    'work_mem=64MB',
    'maintenance_work_mem=512MB',
    'jit=off',
  ];
  const server = spawn(path.join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  process.once('exit', () => server.kill('SIGKILL'));
  const version = spawnSync(path.join(programs, 'postgres'), ['--version']).stdout.toString().trim();
  return {
    socket: folder,
    user,
    version,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of the newest version that is there. */
function programsFolder(): string | null {
  if (!existsSync(places)) return null;
  const folders = readdirSync(places)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => path.join(places, version, 'bin'));
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null;
}
