import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { openDatabase, type StoreDatabase } from '@tidig/store/sqlite/database.ts';
import path from 'node:path';
import { board } from '../installation.ts';

/** Opens the nämnd's file beside the product, for what the bench has to know of it. Close it. */
export function openBoardFile(dataDir: string): StoreDatabase {
  const store = `board/${board}` as const;
  const key = openKeyFile(`${dataDir}.keys.json`, { create: false }).storeKey(store);
  return openDatabase(path.join(dataDir, `${store}.sqlite`), key, { store, cacheKb: 64_000 });
}

/** So many of the register's ärendenummer, spread over all its years. */
export function arendenummerIn(dataDir: string, many: number): readonly string[] {
  const db = openBoardFile(dataDir);
  try {
    const { all = 0 } = db.get<{ all: number }>('SELECT max(rowid) AS "all" FROM matter') ?? {};
    const step = Math.max(1, Math.floor(all / many));
    return db.all<{ arendenummer: string }>('SELECT arendenummer FROM matter WHERE rowid % ? = 0', [step]).map((row) => row.arendenummer);
  } finally {
    db.close();
  }
}
