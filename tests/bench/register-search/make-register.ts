import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installWithRegister } from '../installation.ts';
import { count } from '../scene.ts';
import { wantedPeople } from './wanted.ts';

/**
 * Makes a register of so many reports and keeps it, to try a change of the search on: `npx tsx tests/bench/register-search/make-register.ts --reports 20000`.
 * `time-searches.ts` with the same arguments searches it. Stops when the folder is there: take it away after a change of the schema.
 */
const { values: asked } = parseArgs({
  options: { reports: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, folder: { type: 'string' } },
});
const reports = Number(asked.reports);
const folder = asked.folder ?? path.resolve(import.meta.dirname, `../../../node_modules/.cache/tidig-register-${reports}`);
if (existsSync(folder)) throw new Error(`there is something in ${folder} already`);
mkdirSync(folder, { recursive: true });
const made = await installWithRegister(folder, reports, Number(asked.seed), {
  wanted: wantedPeople(),
  progress: (done) => process.stderr.write(`${count(done)} reports\n`),
});
process.stdout.write(
  `${count(reports)} reports on ${count(made.children.length)} children, ${made.unlinked} in no akt: ${made.seconds.toFixed(0)} s, ${made.megabytes.toFixed(0)} MB, in ${folder}\n`,
);
