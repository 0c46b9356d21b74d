import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import type { KeyRing } from '@tidig/store/port/keys.ts';
import type { Stores } from '@tidig/store/port/stores.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';
import { paths } from '../paths.ts';
import type { Settings } from '../settings.ts';
import { machineClock } from './machine.ts';

export type Installation = { readonly keys: KeyRing; readonly stores: Stores };

/** The installation's stores and keys. Makes nothing, but an empty key file when asked to. `beside`: for a server, which looks into registers by threads of their own. */
export function openStores(
  { keyFile, dataDir }: Pick<Settings, 'keyFile' | 'dataDir'>,
  { create = false, beside = false }: { readonly create?: boolean; readonly beside?: boolean } = {},
): Installation {
  const keys = openKeyFile(keyFile, { create });
  return {
    keys,
    stores: createStores({
      dataDir,
      migrationsDir: paths.migrations,
      keys,
      clock: machineClock,
      ...(beside ? { searchWorker: paths.searchWorker } : {}),
    }),
  };
}
