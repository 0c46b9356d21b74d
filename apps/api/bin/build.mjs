import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root } from './project.mjs';

export const server = path.join(root, 'apps/api/dist/server.js');
const built = [server, path.join(root, 'apps/web/dist/index.html')];
const stampFile = path.join(root, 'apps/api/dist/.sources-sha256');
const notSources = new Set(['node_modules', 'dist', '.tsc']);

/** Builds pages and server when a source has been added, changed or removed since the last build. */
export function ensureBuilt() {
  const sources = fingerprint();
  if (built.every((file) => existsSync(file)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return;
  process.stdout.write('Bygger …\n');
  npm('run', '--silent', 'build');
  writeFileSync(stampFile, sources);
}

/** SHA-256 over path, size and time of change of everything that the build reads. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.json']) add(hash, path.join(root, file));
  for (const folder of ['apps', 'packages', 'db']) walk(hash, path.join(root, folder));
  return hash.digest('hex');
}

function walk(hash, folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (notSources.has(entry.name)) continue;
    const found = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(hash, found);
    else add(hash, found);
  }
}

function add(hash, file) {
  const { size, mtimeMs } = statSync(file);
  hash.update(`${path.relative(root, file)}\n${size} ${mtimeMs}\n`);
}
