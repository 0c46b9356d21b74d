import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Reading, Receiver } from '@tidig/domain/intake/notice-schedule.ts';
import type { NoticeAddress, ServiceContext } from '../context.ts';

/** Where each receiver of a schedule can be reached today; null: nowhere. */
export type Reach = (to: Receiver) => NoticeAddress | null;

/**
 * A person is told at the address of the account, for as long as the account is open and the person has a place at the nämnd: who has left is told nothing. A
 * function or a system is told where the nämnd has said.
 */
export async function reachNow(ctx: ServiceContext, own: OrganisationId): Promise<Reach> {
  const directory = await ctx.stores.directory();
  const today = dayOf(ctx.clock.now());
  const here = (await directory.staffOf(own)).filter(
    (one) => one.accountClosedAt === null && one.from <= today && (one.to === null || today < one.to),
  );
  const working = new Set<string>(here.map(({ userId }) => userId));
  const addresses = new Map<string, string>((await directory.accounts()).map(({ id, email }) => [id, email]));
  return (to) => {
    if (to.kind === 'WEBHOOK') return { kind: 'webhook', url: to.url };
    const address = to.kind === 'EMAIL' ? to.address : working.has(to.userId) ? (addresses.get(to.userId) ?? '') : '';
    return address === '' ? null : { kind: 'mail', address };
  };
}

/** The reading with those who can be reached; where there is nobody among them, whoever reads otherwise; null: nobody at all. */
export function reachableReading(reading: Reading | null, otherwise: Reading | null, reach: Reach): Reading | null {
  for (const one of [reading, otherwise]) {
    const receivers = one?.receivers.filter((receiver) => reach(receiver) !== null) ?? [];
    if (one && receivers.length > 0) return { ...one, receivers };
  }
  return null;
}
