import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchChild } from '../bench-report.ts';
import { busyLine, machineLine } from '../machine.ts';
import { killAll } from '../processes.ts';
import { count } from '../scene.ts';
import { gridAsMarkdown, gridAsText, type Grid } from './grid.ts';
import { growthGrid, gridsOf } from './grids.ts';
import { keptRegister } from './kept-register.ts';
import { measured, type Measured, type Peers } from './measured.ts';
import { postgresPeer } from './peers/postgres-peer.ts';
import { sqlitePeers } from './peers/sqlite-peers.ts';

const { values: asked } = parseArgs({
  options: {
    /** Sizes of register, smallest first. */
    reports: { type: 'string', default: '100000,1000000' },
    seed: { type: 'string', default: '1' },
    times: { type: 'string', default: '600' },
    cold: { type: 'string', default: '6' },
    'peer-pairs': { type: 'string', default: '400' },
    /** Only ours. */
    'no-peers': { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    /** A file for the tables as well. */
    out: { type: 'string' },
  },
});
const start = performance.now();
const seed = Number(asked.seed);
const cache = path.resolve(import.meta.dirname, '../../../node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(path.join(cache, 'tidig-search-bench-'));
const notes: string[] = [];
process.once('exit', () => {
  killAll();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const all: Measured[] = [];
for (const reports of asked.reports.split(',').map(Number)) {
  say(`a register of ${count(reports)} reports`);
  const register = await keptRegister(reports, seed, (done) => say(`${count(done)} reports`));
  say(register.seconds === null ? 'it was there' : `made in ${register.seconds.toFixed(0)} s, ${register.megabytes.toFixed(0)} MB`);
  const figures = { seed, times: Number(asked.times), coldTimes: Number(asked.cold), peerPairs: Number(asked['peer-pairs']), say };
  all.push(await measured(register, peersOf, figures));
}
const [first, last] = [all[0], all.at(-1)];
const grids: readonly Grid[] = [...all.flatMap(gridsOf), ...(first && last && first !== last ? [growthGrid(first, last)] : [])];
const head = [`${machineLine()}. ${((performance.now() - start) / 1000).toFixed(0)} s in all.`, busyLine(), ...new Set(notes)].filter(
  (line) => line !== null,
);
const said = `${[head.join('\n'), ...grids.map(asked.markdown ? gridAsMarkdown : gridAsText)].join('\n\n')}\n`;
process.stdout.write(said);
if (asked.out !== undefined) writeFileSync(asked.out, said);

async function peersOf(children: readonly BenchChild[]): Promise<Peers> {
  if (asked['no-peers']) return { matchers: [], close: () => Promise.resolve() };
  const file = path.join(folder, `peers-${children.length}.sqlite`);
  const sqlite = sqlitePeers(file, children);
  const postgres = await postgresPeer(children);
  notes.push(
    postgres
      ? `${postgres.version}, on a local socket, durable as it comes.`
      : 'No PostgreSQL server on this machine: it is not compared with.',
  );
  return {
    matchers: postgres ? [...sqlite.matchers, postgres.matcher] : sqlite.matchers,
    async close() {
      sqlite.close();
      await postgres?.close();
      rmSync(file, { force: true });
    },
  };
}

/** On standard error: progress is not the result. */
function say(what: string): void {
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${what}\n`);
}
