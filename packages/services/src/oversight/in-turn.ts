import type { UserId } from '@tidig/domain/base/ids.ts';
import type { Stores } from '@tidig/store/port/stores.ts';

const turns = new WeakMap<Stores, Map<UserId, Promise<unknown>>>();

/** One at a time for one person: many searches sent at once are counted one after another, and none slips past a limit beside the others. */
export async function inTurn<T>(stores: Stores, person: UserId, work: () => Promise<T>): Promise<T> {
  const waiting = turns.get(stores) ?? new Map<UserId, Promise<unknown>>();
  turns.set(stores, waiting);
  const before = waiting.get(person) ?? Promise.resolve();
  const mine = before.then(work, work);
  waiting.set(person, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(person) === mine) waiting.delete(person);
  }
}
