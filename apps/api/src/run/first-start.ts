import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Clock, dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { seedDemo } from '@tidig/db/seed/seed-demo.ts';
import { CannotStart } from './cannot-start.ts';
import { openStores } from './open-stores.ts';
import { passwords } from './passwords.ts';
import type { Settings } from '../settings.ts';

type Places = Pick<Settings, 'dataDir' | 'keyFile' | 'seedDay'>;

/**
 * Makes the demo's stores on its first start; does nothing when they are there. They are made beside their place and moved there when whole,
 * so that a start that was cut short leaves nothing behind that looks like a register. Gives how many reports were made, or null.
 * Refuses (CannotStart) where a key file stands without its data: that could be a real installation whose disk is not there.
 */
export async function makeDemoOnce(
  { dataDir, keyFile, seedDay }: Places,
  clock: Clock,
  say: (line: string) => void,
): Promise<number | null> {
  const beside = { dataDir: `${dataDir}.seeding`, keyFile: `${keyFile}.seeding` };
  if (existsSync(join(dataDir, 'directory.sqlite'))) {
    if (!existsSync(keyFile) && existsSync(beside.keyFile)) renameSync(beside.keyFile, keyFile);
    return null;
  }
  refuseHalf(dataDir, keyFile);
  rmSync(beside.dataDir, { recursive: true, force: true });
  rmSync(beside.keyFile, { force: true });
  for (const place of [dataDir, keyFile]) mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  say('Gör i ordning demon med påhittade personer. Det tar en stund …');
  const { keys, stores } = openStores(beside, { create: true });
  const made = await seedDemo({ stores, keys, passwords }, seedTime(seedDay, clock)).finally(() => stores.close());
  renameSync(beside.dataDir, dataDir);
  renameSync(beside.keyFile, keyFile);
  return made.reports;
}

function refuseHalf(dataDir: string, keyFile: string): void {
  const left = [keyFile, dataDir].filter((path) => existsSync(path));
  if (left.length === 0) return;
  throw new CannotStart([
    `Demon kan inte göras i ordning: ${left.join(' och ')} finns redan, men inte hela installationen. ` +
      'Är det gammal data från en demo: ta bort det som är kvar och starta igen.',
  ]);
}

/** The day from which the invented past is counted back, and the moment where it ends. */
function seedTime(seedDay: PlainDate | null, clock: Clock): { anchor: PlainDate; now: Instant } {
  const now = clock.now();
  if (seedDay === null || seedDay === dayOf(now)) return { anchor: dayOf(now), now };
  if (seedDay > dayOf(now)) throw new CannotStart(['TIDIG_SEED_DAY ligger framåt i tiden. Välj i dag eller en dag som har varit.']);
  return { anchor: seedDay, now: `${seedDay}T12:00:00.000Z` as Instant };
}
