import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { reachableSent } from './sent-report.ts';
import { viewsOf } from './sent-now.ts';
import type { SentView } from './sent-view.ts';

/**
 * The officer's word on how and when a report to a nämnd outside Tidig was handed over. Refuses `not-sent-by-hand` for one that Tidig delivers,
 * and a time before sealing or in the future at the field `at`.
 */
export async function handOver(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: { readonly how: string; readonly at: Instant },
): Promise<Outcome<SentView>> {
  const row = await reachableSent(ctx, subject, id, 'sent-report.hand-over-by-hand');
  if (!row.ok) return row;
  if (row.value.channel !== 'PDF') return refused(problem('not-sent-by-hand'));
  if (Date.parse(given.at) > Date.parse(ctx.clock.now()))
    return refused(problem('invalid-input', [{ path: 'at', code: 'date-in-future' }]));
  // People tell the minute: the one in which it was made ready counts as after.
  if (Date.parse(given.at) < Math.floor(Date.parse(row.value.sealedAt) / 60_000) * 60_000)
    return refused(problem('invalid-input', [{ path: 'at', code: 'date-invalid' }]));
  const sender = await senderOf(ctx, subject);
  const entry = entryFor(ctx, subject, 'sent-report.hand-over-by-hand', { kind: 'report', id: row.value.id });
  await sender.recordHandOver(row.value.id, given.how, given.at, entry);
  const after = (await sender.sentReport(row.value.id)) ?? row.value;
  const [view] = await viewsOf(ctx, subject, [after]);
  if (!view) throw new Error('one row gives one view');
  return done(view);
}
