// `npm run dev`: the API restarted at each change, and the pages with hot reload at http://127.0.0.1:5181. Ends both when one ends.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { findNode, root } from './project.mjs';

ensureInstalled();
const node = findNode();
const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') };
const children = [
  spawn(node, ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'apps/api/src/server.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  }),
  spawn(node, ['node_modules/vite/bin/vite.js', 'apps/web'], { cwd: root, env, stdio: 'inherit' }),
];

function endAll() {
  for (const child of children) child.kill('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll);
for (const child of children) child.on('exit', endAll);
