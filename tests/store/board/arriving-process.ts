import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { asId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import type { Arrival } from '@tidig/store/port/board.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';

/**
 * A process of its own that takes reports in and says of each, when its receipt is given, which one it was; made to be killed (arrival-crash.test.ts).
 * Arguments: the installation's folder, the migrations' folder, the nämnd, a file with the arrivals.
 */
const [, , root = '', migrationsDir = '', board = '', arrivalsFile = ''] = process.argv;

const clock = { now: () => '2026-11-21T12:00:00.000Z' as Instant };
const stores = createStores({ dataDir: join(root, 'data'), migrationsDir, keys: openKeyFile(join(root, 'keys.json')), clock });
const { arrivals, log } = deserialize(readFileSync(arrivalsFile)) as { arrivals: readonly Arrival[]; log: LogEntry };
const store = await stores.board(asId(board));
for (const arrival of arrivals) {
  const receipt = await store.arrive(arrival, log);
  writeSync(1, `${receipt.envelopeId}\n`);
}
