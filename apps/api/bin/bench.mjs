// `npm run bench`: installs, builds and prints the table of measurements. Arguments go on: `npm run bench -- --full`.
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { findNode, root } from './project.mjs';
import { ensureBuilt } from './build.mjs';
import { runInstead } from './run.mjs';

ensureInstalled();
ensureBuilt();
runInstead(findNode(), [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'tests/bench/run.ts', ...process.argv.slice(2)]);
