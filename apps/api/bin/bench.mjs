// `npm run bench` and `npm run bench:search`: install, build and print the tables of measurements. Arguments go on: `npm run bench -- --full`.
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { findNode, root } from './project.mjs';
import { ensureBuilt } from './build.mjs';
import { runInstead } from './run.mjs';

const [first, ...others] = process.argv.slice(2);
const isSearch = first === 'search';
const bench = isSearch ? 'tests/bench/register-search/run.ts' : 'tests/bench/run.ts';

ensureInstalled();
ensureBuilt();
runInstead(findNode(), [path.join(root, 'node_modules/tsx/dist/cli.mjs'), bench, ...(isSearch ? others : process.argv.slice(2))]);
