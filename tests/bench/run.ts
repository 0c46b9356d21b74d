import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureBoard } from './board.ts';
import { installWithRegister } from './installation.ts';
import { busyLine, machineLine, memoryOf } from './machine.ts';
import { makeManyStores, measureManyStores } from './many-stores.ts';
import { measureOpening } from './opening.ts';
import { measurePrinting } from './printing.ts';
import { killAll, startBuiltServer, startHelper } from './processes.ts';
import { count, type BareServer, type Scene } from './scene.ts';
import { measureSearches } from './searching.ts';
import { asMarkdown, asText, type Row } from './table.ts';
import { measureTyping } from './typing.ts';
import { measureWriting } from './writing.ts';
import { measureWritingSupport } from './writing-support/writing-support.ts';

const { values: asked } = parseArgs({
  options: {
    /** Searches over a million reports as well. */
    full: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    /** A file for the table as well. */
    out: { type: 'string' },
    reports: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(asked.seed);
const start = performance.now();

const folder = makeFolder();
try {
  const rows = await measureAll();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const head = [`${machineLine()}. ${seconds} s in all.`, busyLine()].filter((line) => line !== null);
  const said = `${head.join('\n')}\n\n${asked.markdown ? asMarkdown(rows) : asText(rows)}\n`;
  process.stdout.write(said);
  if (asked.out !== undefined) writeFileSync(asked.out, said);
} finally {
  killAll();
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<Row[]> {
  const bare: BareServer = await startHelper('bare-server-process.ts');
  const bareAddress = `http://127.0.0.1:${bare.said.port}`;
  const stores = makeManyStores({ folder, seed });
  const rows = await withRegister(Number(asked.reports), bareAddress, async (scene) => {
    await stores;
    say('searching');
    const searches = await measureSearches(scene);
    say('writing and sending');
    const written = await measureWriting(scene);
    say('opening');
    const opened = await measureOpening(scene, written.sent);
    say('the board');
    const boardRows = await measureBoard(scene);
    say('typing');
    return [...written.rows, opened, ...boardRows, await measureTyping(scene), ...searches];
  });
  say('opening many stores');
  rows.push(await measureManyStores({ folder, seed }));
  say('writing support');
  rows.push(...(await measureWritingSupport()));
  say('printing');
  rows.push(...(await measurePrinting()));
  if (asked.full) rows.push(...(await withRegister(1_000_000, bareAddress, measureSearches)));
  await bare.stop();
  return rows;
}

/** Makes an installation of this size, serves it, and takes both away again. */
async function withRegister(reports: number, bareAddress: string, measure: (scene: Scene) => Promise<Row[]>): Promise<Row[]> {
  say(`making a register of ${count(reports)} reports`);
  const installation = await installWithRegister(folder, reports, seed);
  say(`made in ${installation.seconds.toFixed(0)} s, ${installation.megabytes.toFixed(0)} MB`);
  const server = await startBuiltServer(installation.dataDir);
  try {
    const rows = await measure({ folder, installation, address: server.address, bareAddress, seed });
    say(`the server holds ${memoryOf(server.pid)?.toFixed(0) ?? 'an unknown number of'} MB`);
    return rows;
  } finally {
    await server.stop();
    rmSync(installation.dataDir, { recursive: true, force: true });
  }
}

/** On the disk that the project lies on, as its data would: a temporary folder is often memory, where a commit costs nothing. */
function makeFolder(): string {
  const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(path.join(cache, 'tidig-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  process.once('exit', () => {
    killAll();
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}

/** On standard error: progress is not the result. */
function say(what: string): void {
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
}
