import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { authorize } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { reachableRows } from './reachable-rows.ts';

export type ArrivedCounts = {
  readonly open: number;
  readonly unopened: number;
  readonly unassessed: number;
  /** Given to nobody. */
  readonly unassigned: number;
  readonly unreadFollowUps: number;
  readonly unreadAnswers: number;
  /** When the last report or follow-up on the board came in. */
  readonly newest: Instant | null;
};

/** Counts only, for polling: nothing that anybody reads. */
export async function countArrived(ctx: ServiceContext, subject: Subject): Promise<Outcome<ArrivedCounts>> {
  const allowed = await authorize(ctx, subject, { action: 'intake.list', target: { kind: 'report', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const rows = await reachableRows(ctx, subject, await boardOf(ctx, subject));
  const followUps = rows.flatMap((row) => row.followUps);
  return done({
    open: rows.length,
    unopened: rows.filter((row) => row.firstOpenedAt === null).length,
    unassessed: rows.filter((row) => row.covered && row.safetyAssessedAt === null).length,
    unassigned: rows.filter((row) => row.handler === null).length,
    unreadFollowUps: followUps.filter((one) => one.firstOpenedAt === null).length,
    unreadAnswers: rows.reduce((sum, { answersUnread }) => sum + answersUnread, 0),
    newest: [...rows, ...followUps].map(({ arrivedAt }) => arrivedAt).reduce<Instant | null>(later, null),
  });
}

function later(latest: Instant | null, at: Instant): Instant {
  return latest !== null && latest > at ? latest : at;
}
