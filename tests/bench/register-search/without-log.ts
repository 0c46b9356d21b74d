import { paths } from '@tidig/api/paths.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import type { Found, RegisterQuery } from '@tidig/store/port/board.ts';
import { lookUp } from '@tidig/store/sqlite/board/search.ts';
import { allMigrations } from '@tidig/store/sqlite/open-store.ts';
import { StorePool } from '@tidig/store/sqlite/pool.ts';
import { board } from '../installation.ts';

/** The look-up with its hits and without the log row that every real search has: what is held against peers that have no log. Nothing in the product does it alone. */
export function withoutLog(dataDir: string): { lookUp(query: RegisterQuery): Promise<Found>; close(): void } {
  const keys = openKeyFile(`${dataDir}.keys.json`, { create: false });
  const pool = new StorePool({ dataDir, keys, migrations: allMigrations(paths.migrations) }, { maxOpen: 32, cacheMb: 64 });
  const use = pool.use(`board/${board}`);
  return { lookUp: (query) => use(({ db }) => db.read(() => lookUp(db, query))), close: () => pool.close() };
}
