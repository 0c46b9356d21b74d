import { spreadOf } from './measure.ts';
import type { ManyStores } from './many-stores-process.ts';
import { startHelper } from './processes.ts';
import { count } from './scene.ts';
import type { Row } from './table.ts';

/** Every nämnd of the country that could share an installation, and more. */
const stores = 300;
const opens = 10_000;

type Place = { readonly folder: string; readonly seed: number };

/** Makes the stores; may go on beside the load of the register. */
export async function makeManyStores(place: Place): Promise<void> {
  const maker = await startHelper('many-stores-process.ts', argumentsOf('make', place));
  await maker.stop();
}

/** Goes to one store after another at random, as an installation for many nämnder does, with the product's own bounds for open files and cache. */
export async function measureManyStores(place: Place): Promise<Row> {
  const process = await startHelper<ManyStores>('many-stores-process.ts', argumentsOf('measure', place));
  const { ours, bare, memory, descriptors } = process.said;
  await process.stop();
  return {
    name: 'random open of a store, list read',
    input: `${count(opens)} opens over ${stores} stores`,
    ours: spreadOf(ours),
    baseline: 'node:sqlite, plain file opened',
    beside: spreadOf(bare),
    note:
      `Resident memory ${mb(memory.before)} before the first, ${mb(memory.halfway)} halfway, ${mb(memory.end)} at the end, ` +
      `${mb(memory.most)} at most; ` +
      `open descriptors at most ${descriptors ?? 'not known here'}.`,
  };
}

function mb(megabytes: number): string {
  return `${megabytes.toFixed(0)} MB`;
}

function argumentsOf(task: 'make' | 'measure', { folder, seed }: Place): string[] {
  return [task, folder, String(stores), String(opens), String(seed)];
}
