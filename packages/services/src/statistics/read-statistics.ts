import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { type Figure, figuresOf, type Period, periodOf, startOf, type StatisticsWeeks } from '@tidig/domain/intake/statistics.ts';
import { authorize } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

export type StatisticsView = Period & { readonly weeks: StatisticsWeeks; readonly boardName: string; readonly figures: Figure[] };

/**
 * The own nämnd's numbers over 4, 12 or 52 whole weeks, for its unit head: aggregates with the rule for small numbers (L-50), counted over all reports, also
 * those on protected persons and those shut to the reader, so that nobody learns by a difference which they are. Logged as read, or as `file-given`.
 */
export async function readStatistics(
  ctx: ServiceContext,
  subject: Subject,
  { weeks, as }: { readonly weeks: StatisticsWeeks; readonly as: 'page' | 'file' },
): Promise<Outcome<StatisticsView>> {
  const { organisationId, organisationName } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'statistics.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const today = dayOf(ctx.clock.now());
  const period = periodOf(today, weeks);
  const measured = await board.measures(startOf(period));
  await board.log(entryFor(ctx, subject, 'statistics.read', target, as === 'file' ? { outcome: 'file-given' } : {}));
  return done({ ...period, weeks, boardName: organisationName, figures: figuresOf(measured, period, today) });
}
