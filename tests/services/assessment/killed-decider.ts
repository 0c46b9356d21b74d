/** Run as a process of its own, to be killed: decides on one report after another and says each one's id when the person has been answered. */
import { join } from 'node:path';
import { acting, member } from '@tidig/db/seed/acting.ts';
import { boards } from '@tidig/db/seed/organisations.ts';
import { dayOf, instant } from '@tidig/domain/base/time.ts';
import { decide } from '@tidig/services/assessment/decide.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { openReport } from '@tidig/services/intake/open-report.ts';
import { openKeyFile } from '@tidig/store/keys/key-file.ts';
import { createStores } from '@tidig/store/sqlite/stores.ts';

const [folder = '', ...reports] = process.argv.slice(2);
const clock = { now: () => instant(new Date()) };
const keys = openKeyFile(join(folder, 'keys.json'));
const stores = createStores({ dataDir: join(folder, 'data'), migrationsDir: join(import.meta.dirname, '../../../db'), keys, clock });
const unused = () => Promise.reject(new Error('not asked for'));
const ctx: ServiceContext = {
  stores,
  keys,
  clock,
  ids: { uuid: () => crypto.randomUUID(), bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
  passwords: { hash: unused, verify: unused },
  transport: { deliver: unused },
  printer: { render: unused },
  images: { remake: unused },
  settings: { demo: true },
};
const subject = await acting(ctx, member('ali.demir'), boards.farsta);
for (const id of reports) {
  await openReport(ctx, subject, id, { task: null, childFile: null });
  const decision = { code: 'INLEDA', on: dayOf(clock.now()), reason: 'Barnet kan fara illa.', violenceReason: '', expected: null } as const;
  const outcome = await decide(ctx, subject, id, decision);
  process.stdout.write(`${outcome.ok ? id : `refused ${outcome.problem.code}`}\n`);
}
