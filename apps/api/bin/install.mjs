// Run by npm after each install with --stamp; otherwise imported by start, test and dev.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bringsOwnNode, npm, ownNode, root } from './project.mjs';

const stampFile = path.join(root, 'node_modules/.tidig-lockfile-sha256');

/**
 * Installs when what is installed does not come from the lockfile as it is now. `npm ls` cannot tell (it says yes with a package gone),
 * so each install leaves the lockfile's SHA-256 in node_modules.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stdout.write('Hämtar paket (en gång) …\n');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  stamp();
}

function isInstalled() {
  if (bringsOwnNode && !existsSync(ownNode)) return false;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockfileHash();
}

function stamp() {
  writeFileSync(stampFile, lockfileHash());
}

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

if (process.argv[2] === '--stamp') stamp();
