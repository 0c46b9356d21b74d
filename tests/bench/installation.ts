import { statSync } from 'node:fs';
import { join } from 'node:path';
import { machineClock } from '@tidig/api/run/machine.ts';
import { openStores } from '@tidig/api/run/open-stores.ts';
import { passwords } from '@tidig/api/run/passwords.ts';
import { installDemo } from '@tidig/db/seed/installation.ts';
import { boards } from '@tidig/db/seed/organisations.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { BenchChild } from './bench-report.ts';
import { loadRegister, type LoadOptions } from './register-load.ts';

/** The nämnd with the large register; its reception, and an officer who sends to it. All are the demo's. */
export const board = boards.hisingen;
export const people = { officer: 'sara.lind', reception: 'petra.gran' } as const;

export type Installation = {
  readonly dataDir: string;
  readonly keys: KeyRing;
  readonly reports: number;
  /** Of them in no akt, for a person to decide. */
  readonly unlinked: number;
  readonly children: readonly BenchChild[];
  readonly megabytes: number;
  /** For the load in bulk, which does not wait for the disk. */
  readonly seconds: number;
};

/** The demo's organisations and people, nothing sent, and one nämnd with so many reports. The key file lies where the server looks for it. */
export async function installWithRegister(folder: string, reports: number, seed: number, options: LoadOptions = {}): Promise<Installation> {
  const dataDir = join(folder, `data-${reports}`);
  const { keys, stores } = openStores({ dataDir, keyFile: `${dataDir}.keys.json` }, { create: true });
  await installDemo({ keys, stores, passwords }, dayOf(machineClock.now()));
  await stores.close();
  const start = performance.now();
  const { children, unlinked } = loadRegister({ dataDir, keys, board }, reports, seed, options);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = statSync(join(dataDir, `board/${board}.sqlite`)).size / 1e6;
  return { dataDir, keys, reports, unlinked, children, megabytes, seconds };
}
