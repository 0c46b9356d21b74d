import { seededRandom } from '@tidig/db/seed/random.ts';
import { type ApiWorld, anApi } from '../api/support/world.ts';
import { goOnWith, markLate } from './acts.ts';
import { listenAround } from './around.ts';
import type { Canary } from './canaries.ts';
import { aFamily } from './families.ts';
import { type Ears, type Heard, listen, type Plant } from './heard.ts';
import { mint } from './mint.ts';
import { readByAll } from './read.ts';
import { report, type Reported } from './report.ts';
import { searchFor } from './search.ts';
import { leaksIn } from './told.ts';

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
    for (let n = 0; n < families; n += 1) {
      const one = await report(ears, places, aFamily(random, seed * families + n));
      await readByAll(ears, one);
      await goOnWith(ears, one);
      await searchFor(ears, one);
      reported.push(one);
    }
    const before = ears.all.splice(0);
    const marked = reported.filter(({ family }) => family.late);
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

async function after(ears: Ears, reported: Reported): Promise<void> {
  await markLate(ears, reported);
  await readByAll(ears, reported);
  await searchFor(ears, reported);
}
