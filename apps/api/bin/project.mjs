// Plain JavaScript that also runs on an old Node: this is what fetches the right one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../..');

/** Node versions that the database driver runs on; an older one dies in it without a word. */
const LEAST_MAJOR = 22;
const LEAST_MINOR = 14;

/** Where the Node that the project brings along lies once installed. It exists for Linux on x64 only. */
export const ownNode = path.join(root, 'node_modules/.bin/node');
export const bringsOwnNode = process.platform === 'linux' && process.arch === 'x64';

/** The Node to run the product on: the project's own, else this one if it is new enough. Ends with plain words when there is none. */
export function findNode() {
  if (existsSync(ownNode)) return ownNode;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_MAJOR || (major === LEAST_MAJOR && minor >= LEAST_MINOR)) return process.execPath;
  process.stderr.write(
    `Tidig behöver Node ${LEAST_MAJOR}.${LEAST_MINOR} eller senare, men det här är Node ${process.versions.node}.\n` +
      'Projektets egen Node finns bara för Linux på x64. Installera en nyare Node från https://nodejs.org och gör om.\n' +
      `Tidig needs Node ${LEAST_MAJOR}.${LEAST_MINOR} or later; this is ${process.versions.node}. Please install a newer one and try again.\n`,
  );
  process.exit(1);
}

/** Runs npm in the project and ends with its exit code when it fails. */
export function npm(...args) {
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) process.stderr.write(`npm gick inte att köra (${error.message}). Installera npm och gör om.\n`);
  if (status !== 0) process.exit(status ?? 1);
}
