import { dayOf } from '@tidig/domain/base/time.ts';
import { DEMO_PASSWORD } from '@tidig/db/seed/staff.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import type { DemoAccount } from '../deps.ts';

/** Who can log in to the demo just now, as what: the place that a login begins at. */
export async function demoAccounts({ stores, clock }: ServiceContext): Promise<DemoAccount[]> {
  const directory = await stores.directory();
  const accounts = (await directory.accounts()).filter((account) => account.demo && account.closedAt === null);
  const rows = await Promise.all(
    accounts.map(async ({ id, username, name }): Promise<DemoAccount[]> => {
      const [first] = await directory.membershipsOf(id, dayOf(clock.now()));
      return first ? [{ username, password: DEMO_PASSWORD, name, role: first.role, organisation: first.organisationName }] : [];
    }),
  );
  return rows.flat();
}
