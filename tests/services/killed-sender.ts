/** Run as a process of its own, to be killed: sends reports one after another and says each one's id when the officer has been answered. */
import { join } from 'node:path';
import { acting, member } from '@tidig/db/seed/acting.ts';
import { example1 } from '@tidig/db/seed/examples/example-1.ts';
import { expectDone } from '@tidig/db/seed/acts.ts';
import { POLICE } from '@tidig/db/seed/organisations.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { FORM_VERSION } from '@tidig/domain/form/parts.ts';
import { NotDelivered, type ServiceContext } from '@tidig/services/context.ts';
import { localTransport } from '@tidig/services/delivery/local-transport.ts';
import { createDraft } from '@tidig/services/writing/create-draft.ts';
import { submitDraft } from '@tidig/services/writing/submit-draft.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';

const [folder = '', way = 'through', count = '100'] = process.argv.slice(2);
const clock = { now: () => instant(new Date()) };
const keys = openKeyFile(join(folder, 'keys.json'));
const stores = createStores({ dataDir: join(folder, 'data'), migrationsDir: join(import.meta.dirname, '../../db'), keys, clock });
const real = localTransport(() => ctx);
const ctx: ServiceContext = {
  stores,
  keys,
  clock,
  ids: { uuid: () => crypto.randomUUID(), bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
  passwords: { hash: (password) => Promise.resolve(password), verify: () => Promise.resolve(false) },
  transport: way === 'cut' ? { deliver: () => Promise.reject(new NotDelivered('cut')) } : real,
  printer: { render: () => Promise.reject(new Error('prints nothing')) },
  images: { remake: () => Promise.reject(new Error('attaches nothing')) },
  settings: { demo: true },
};
const officer = await acting(ctx, member('sara.lind'), POLICE);
for (let sent = 0; sent < Number(count); sent += 1) {
  const draft = expectDone(await createDraft(ctx, officer, { formVersion: FORM_VERSION, answers: example1 }));
  const [report] = expectDone(await submitDraft(ctx, officer, draft.id, draft.version));
  process.stdout.write(`${report?.id ?? ''}\n`);
}
