import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { board, installWithRegister } from '../installation.ts';
import type { BenchChild } from '../bench-report.ts';
import type { Wanted } from './register/population.ts';
import { registerOf } from './register/register.ts';
import { wantedPeople } from './wanted.ts';

export type KeptRegister = {
  readonly dataDir: string;
  readonly reports: number;
  readonly children: readonly BenchChild[];
  readonly unlinked: number;
  readonly megabytes: number;
  /** What making it took; null when it was there. */
  readonly seconds: number | null;
};

const root = path.resolve(import.meta.dirname, '../../..');
const cache = path.join(root, 'node_modules/.cache');
/** All that a made register comes from: the schema, what writes it, how names are folded, and the bench's people. */
const sources = [
  'db/board',
  'db/exchange',
  'db/log',
  'packages/store/src/sqlite/board',
  'packages/domain/src/names',
  'tests/bench/register-search/register',
];
const files = [
  'tests/bench/bench-report.ts',
  'tests/bench/register-load.ts',
  ...['tuning', 'held-out'].map((half) => `tests/bench/register-search/names-${half}.json`),
];

/** The register of this size and seed; made when it is not there or anything that it comes from is another. Searching adds log rows to it and nothing else. */
export async function keptRegister(reports: number, seed: number, progress: (done: number) => void): Promise<KeptRegister> {
  const folder = path.join(cache, `tidig-register-${reports}-${seed}-${fingerprint()}`);
  const dataDir = path.join(folder, `data-${reports}`);
  const wanted = wantedPeople();
  const { children, unlinked } = registerOf(reports, seed, wanted);
  if (!haveAll(children, wanted)) throw new Error('too few reports for everybody whom the labelled set asks for: take 20 000 or more');
  let seconds: number | null = null;
  if (!existsSync(folder)) {
    for (const old of existsSync(cache) ? readdirSync(cache) : []) {
      if (old.startsWith(`tidig-register-${reports}-${seed}-`)) rmSync(path.join(cache, old), { recursive: true, force: true });
    }
    const half = `${folder}.half`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    ({ seconds } = await installWithRegister(half, reports, seed, { wanted, progress }));
    renameSync(half, folder);
  }
  return { dataDir, reports, children, unlinked, megabytes: statSync(path.join(dataDir, `board/${board}.sqlite`)).size / 1e6, seconds };
}

function haveAll(children: readonly BenchChild[], wanted: readonly Wanted[]): boolean {
  const names = new Set(children.map(({ identity }) => `${identity.givenName}\n${identity.familyName}`));
  return wanted.every(({ given, family }) => names.has(`${given}\n${family}`));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const all = [...sources.flatMap((folder) => filesIn(path.join(root, folder))), ...files.map((file) => path.join(root, file))];
  for (const file of all) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
