import type { StoreDatabase } from '../database.ts';
import type { UseStore } from '../scope.ts';
import { foundAfter, type FoundPlace } from './found-by.ts';
import { areIndexed, type Entry, remakeIndex, rowsIn, rowsInAll } from './name-index.ts';

const start: FoundPlace = { table: 'file_row', after: 0 };
/** Looked at in one go; between them others get their turn. */
const batch = 500;

/** How many rows of the index are missing, or belong to nobody. Changes nothing. */
export async function differingRows(use: UseStore): Promise<number> {
  let [expected, missing] = [0, 0];
  for (let place: FoundPlace | null = start; place !== null;) {
    const from: FoundPlace = place;
    const { entries, next } = await use(({ db }) => {
      const found = foundAfter(db, from, batch);
      missing += found.entries.filter((some) => !areIndexed(db, some)).length;
      return found;
    });
    expected += entries.reduce((sum, some) => sum + rowsIn(some), 0);
    place = next;
    await new Promise(setImmediate);
  }
  return missing + (await use(({ db }) => Math.abs(rowsInAll(db) - expected)));
}

/** Makes the whole index again, in one transaction: only for one that is wrong, and then searches must not see half of it. */
export function mendIndex(db: StoreDatabase): void {
  remakeIndex(db, allEntries(db));
}

function* allEntries(db: StoreDatabase): Generator<readonly Entry[]> {
  for (let place: FoundPlace | null = start; place !== null;) {
    const { entries, next } = foundAfter(db, place, batch);
    yield* entries;
    place = next;
  }
}
