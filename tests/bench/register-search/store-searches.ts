import { machineClock } from '@tidig/api/run/machine.ts';
import { openStores } from '@tidig/api/run/open-stores.ts';
import type { Found, RegisterQuery } from '@tidig/store/port/board.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { board } from '../installation.ts';

export type StoreSearches = {
  /** As the product searches: the log row is on stable storage before the hits are given. */
  search(query: RegisterQuery): Promise<Found>;
  close(): Promise<void>;
};

/** The nämnd's store through the product's own wiring, in this process. */
export async function storeSearches(dataDir: string): Promise<StoreSearches> {
  const { stores } = openStores({ dataDir, keyFile: `${dataDir}.keys.json` });
  const store = await stores.board(board);
  return { search: (query) => store.search(query, entryFor(query)), close: () => stores.close() };
}

export function entryFor(query: RegisterQuery): LogEntry {
  const nobody = { actor: null, membership: null, role: 'system', purpose: 'NY_PER_TELEFON', task: null } as const;
  const terms = query.kind === 'name' ? query.name.tokens : [query.value];
  return { at: machineClock.now(), ...nobody, objectKind: 'search', objectId: null, action: 'register.search', outcome: 'done', terms };
}
