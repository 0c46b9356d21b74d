import { seededRandom } from '@tidig/db/seed/random.ts';
import { type ApiWorld, anApi } from '../api/support/world.ts';
import { there } from '../support/there.ts';
import { goOnWith, markLate } from './acts.ts';
import { raiseAlarms } from './alarms.ts';
import { homeOf } from './answers.ts';
import { listenAround } from './around.ts';
import { readWritten } from './beside.ts';
import type { Canary } from './canaries.ts';
import { sendOn } from './dialogue.ts';
import { aFamily } from './families.ts';
import { reviewSearches } from './handle.ts';
import { type Ears, type Heard, listen, type Plant } from './heard.ts';
import { type Mint, mint } from './mint.ts';
import { photoWith } from './photo.ts';
import { readByAll } from './read.ts';
import { report, type Reported } from './report.ts';
import { searchFor } from './search.ts';
import { decideOnWork, handOver } from './settings.ts';
import { takeIn, tryLetter } from './taken-in.ts';
import { leaksIn } from './told.ts';
import { goesOnMarked, isWrittenAbout, toldBy, writeAbout } from './written.ts';

export type Swept = {
  readonly canaries: readonly Canary[];
  readonly heard: readonly Heard[];
  readonly leaks: readonly string[];
  /** Families of which somebody was marked late. */
  readonly late: number;
};
type Options = {
  readonly seed: number;
  readonly families: number;
  readonly api?: Parameters<typeof anApi>[0];
  /** What a leak would put into what is told; for the test of this test. */
  readonly plant?: { readonly canaries: readonly Canary[]; readonly into: Plant };
  /** Looks into the world before it goes away. */
  readonly inspect?: (world: ApiWorld) => void;
};

/**
 * One world: families are reported, read, searched for and printed by everybody, somebody is marked, and all is gone through again. What was heard before
 * the marks is held against what was secret then; what is heard after against all of it.
 */
export async function sweep({ seed, families, api, plant, inspect }: Options): Promise<Swept> {
  const world = await anApi(api);
  try {
    const [random, places, ears] = [seededRandom(seed), mint(seed), await listen(world, plant?.into)];
    const reported: Reported[] = [];
    await decideOnWork(ears);
    for (let n = 0; n < families; n += 1) {
      const sent = await report(ears, places, aFamily(random, seed * families + n));
      await readByAll(ears, sent);
      const one = await workOn(world, ears, sent, places);
      await readWritten(ears, one);
      await searchFor(ears, one);
      reported.push(one);
    }
    await reviewSearches(ears);
    const before = ears.all.splice(0);
    const marked = reported.filter(({ family }) => family.late);
    for (const one of marked) await markLate(ears, one);
    for (const one of marked) await after(ears, one);
    await listenAround(world, ears);
    inspect?.(world);
    const secret = [...places.all, ...(plant?.canaries ?? [])];
    return {
      canaries: places.all,
      heard: [...before, ...ears.all],
      leaks: [
        ...leaksIn(
          before,
          secret.filter(({ since }) => since === 'sent'),
        ),
        ...leaksIn(ears.all, secret),
      ],
      late: marked.length,
    };
  } finally {
    await world.close();
  }
}

/** What the nämnd does with it; gives the family with the reports that have come since. */
async function workOn(world: ApiWorld, ears: Ears, one: Reported, places: Mint): Promise<Reported> {
  await goOnWith(ears, one);
  await writeAbout(ears, one);
  await raiseAlarms(world, ears, one);
  if (!isWrittenAbout(one)) return one;
  await handOver(ears, toldBy(one));
  const takenIn = await takeIn(ears, one, await photoWith(places.word('photo', homeOf(one.family, 'A'))));
  const withThem = { ...one, reports: [...one.reports, ...takenIn] };
  await readByAll(ears, { ...one, reports: takenIn });
  return withThem;
}

/** Everybody marked late has been marked: all is gone through again, and some reports go on to another nämnd with what is known by then. */
async function after(ears: Ears, reported: Reported): Promise<void> {
  const { id } = there(reported.reports[0]);
  if (goesOnMarked(reported)) await sendOn(ears.as.caseworker, `/api/intake/reports/${id}`, toldBy(reported));
  await readByAll(ears, reported);
  if (goesOnMarked(reported)) {
    await tryLetter(ears.as['caseworker elsewhere'], `/api/intake/reports/${id}`);
    await readByAll(ears, { ...reported, reports: [{ id, board: 'malmo' }] });
  }
  await readWritten(ears, reported);
  await searchFor(ears, reported);
}
