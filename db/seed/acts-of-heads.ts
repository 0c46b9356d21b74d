import type { OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { openInEmergency } from '@tidig/services/barriers/open-in-emergency.ts';
import { setBarrier } from '@tidig/services/barriers/set-barrier.ts';
import type { ServiceContext } from '@tidig/services/context.ts';
import { getReport } from '@tidig/services/intake/get-report.ts';
import { acting, member } from './acting.ts';
import { expectDone } from './acts.ts';
import { DEMO_PASSWORD } from './staff.ts';

/** A head shuts a colleague out of a report, from today. */
export async function shutOut(
  ctx: ServiceContext,
  board: OrganisationId,
  who: { readonly head: string; readonly colleague: string },
  report: ReportId,
  reason: string,
): Promise<void> {
  const given = { userId: `person-${who.colleague}`, from: dayOf(ctx.clock.now()), reason };
  expectDone(await setBarrier(ctx, await acting(ctx, member(who.head), board), { kind: 'report', id: report }, given));
}

/** The colleague reads it all the same. Nobody types a password into the seed, so there it is always right. */
export async function readAnyway(
  ctx: ServiceContext,
  board: OrganisationId,
  colleague: string,
  report: ReportId,
  reason: string,
): Promise<void> {
  const trusting = { ...ctx, passwords: { ...ctx.passwords, verify: () => Promise.resolve(true) } };
  const subject = await acting(ctx, member(colleague), board);
  const given = { category: 'INGEN_ANNAN', reason, password: DEMO_PASSWORD } as const;
  expectDone(await openInEmergency(trusting, subject, { kind: 'report', id: report }, given));
  expectDone(await getReport(ctx, subject, report));
}
