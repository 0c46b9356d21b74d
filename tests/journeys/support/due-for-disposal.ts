import { join } from 'node:path';
import { boards } from '@tidig/db/seed/organisations.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { aRecord, anArrival } from '../../store/board/support.ts';
import { anEntry, at } from '../../store/support.ts';

/** Writes a report of six years ago, on which no utredning was opened, into Farsta's store, past the server. Gives its ärendenummer. */
export async function dueForDisposal(folder: string, family: string): Promise<string> {
  const dataDir = join(folder, 'data');
  const keys = openKeyFile(join(folder, 'data.keys.json'));
  const migrationsDir = join(import.meta.dirname, '../../../db');
  const stores = createStores({ dataDir, migrationsDir, keys, clock: { now: () => instant(new Date()) } });
  try {
    const board = await stores.board(boards.farsta);
    const arrival = anArrival({
      given: 'Quirina',
      family,
      certainty: 'OKA',
      born: '2012-05-02',
      at: at('2020-11-02T10:00:00'),
    });
    await board.arrive(arrival, anEntry());
    const times = { madeAt: at('2020-11-03T10:00:00'), recordedAt: at('2020-11-03T10:00:00') };
    await board.addRecord(aRecord(arrival.row.id, times), anEntry());
    const decision = { code: 'INTE_INLEDA', on: '2020-11-03', paragraph: '11 kap. 1 a § SoL', reason: 'Familjen tar emot stöd.' };
    await board.addRecord(aRecord(arrival.row.id, { ...times, kind: 'DECISION', body: JSON.stringify(decision) }), anEntry());
    return (await board.arrivedRow(arrival.row.id))?.arendenummer ?? '';
  } finally {
    await stores.close();
  }
}
