// `npm start`: from a fresh clone to a running product, with nothing to do before.
import { ensureInstalled } from './install.mjs';
import { findNode } from './project.mjs';
import { ensureBuilt, server } from './build.mjs';
import { runInstead } from './run.mjs';

ensureInstalled();
ensureBuilt();
runInstead(findNode(), [server, ...process.argv.slice(2)]);
