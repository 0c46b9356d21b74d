import type { Subject } from '@tidig/domain/access/roles.ts';
import { monthOf, type PlainMonth, plusMonths } from '@tidig/domain/base/months.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { type ShownLacks, shownLacks } from '@tidig/domain/quality/lack-counts.ts';
import { authorize } from '../access/authorize.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** What a unit's reports usually lack, by Skrivstöd and by what nämnder have marked. Codes and hidden small numbers; no child, no report, no officer. */
export type UnitLacksView = {
  /** First and last month, both included. */
  readonly first: PlainMonth;
  readonly last: PlainMonth;
  readonly reports: ShownLacks['reports'];
  readonly writingSupport: { readonly code: string; readonly count: ShownLacks['lacks'][number]['count'] }[];
  readonly boards: { readonly code: string; readonly count: ShownLacks['lacks'][number]['count'] }[];
};

const MONTHS = 12;
const MARKED = 'marked:';

/**
 * For a unit's head: what the unit's reports lacked when they were sent, over the last twelve whole months. The month that is running is not in it: numbers
 * that move with each report would tell which report moved them (L-50). Small numbers are hidden as `shownLacks` says.
 */
export async function unitLacks(ctx: ServiceContext, subject: Subject): Promise<Outcome<UnitLacksView>> {
  const { organisationId, unitId } = subject.membership;
  const target = { kind: 'unit', id: unitId } as const;
  const allowed = await authorize(ctx, subject, { action: 'unit.lacks', target, object: { organisationId, unitId } });
  if (!allowed.ok) return allowed;
  const last = plusMonths(monthOf(ctx.clock.now()), -1);
  const first = plusMonths(last, 1 - MONTHS);
  const counted = unitId === null ? { reports: 0, lacks: [] } : await (await senderOf(ctx, subject)).unitLacks(unitId, { first, last });
  const { reports, lacks } = shownLacks(counted.reports, counted.lacks);
  return done({
    first,
    last,
    reports,
    writingSupport: lacks.filter(({ code }) => !code.startsWith(MARKED)),
    boards: lacks.filter(({ code }) => code.startsWith(MARKED)).map(({ code, count }) => ({ code: code.slice(MARKED.length), count })),
  });
}
