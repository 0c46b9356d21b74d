// `npm test`: installs, builds and runs every test. Arguments go to vitest: `npm test -- --project unit tests/domain`.
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { findNode, root } from './project.mjs';
import { ensureBuilt } from './build.mjs';
import { runInstead } from './run.mjs';

ensureInstalled();
ensureBuilt();
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
runInstead(findNode(), [vitest, 'run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)]);
