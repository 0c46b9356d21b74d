import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { authorize } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { arrivedView, type ArrivedView } from '../intake/arrived-view.ts';
import { unreadUrgency } from '../intake/follow-up-view.ts';
import type { SafetyOutcome } from '@tidig/domain/vocabulary/intake.ts';
import { withoutBarred } from '../intake/without-barred.ts';

/** More than the largest nämnd has open at once. */
const MOST_OPEN = 1000;

/** A row of the board also says how the child was judged: one that needs protection must not look finished. */
export type BoardRow = ArrivedView & { readonly safetyOutcome: SafetyOutcome | null };

export type ArrivedList = { readonly rows: BoardRow[]; readonly serverTime: Instant };
export type ArrivedCounts = {
  readonly unopened: number;
  readonly unassessed: number;
  readonly unreadFollowUps: number;
  /** When the last report or follow-up on the board came in. */
  readonly newest: Instant | null;
};

/** What has arrived and has no decision, or has something unread about it: danger without an assessment, or in an unread supplement, first, then the oldest. Rows behind a behörighetsspärr are not there. */
export async function listArrived(ctx: ServiceContext, subject: Subject): Promise<Outcome<ArrivedList>> {
  const rows = await reachableRows(ctx, subject);
  if (!rows.ok) return rows;
  const now = ctx.clock.now();
  const urgency = (row: ArrivedRow) => (row.covered ? Math.min(urgencyOf(row), addedUrgency(row)) : 4);
  const views = rows.value
    .toSorted((a, b) => urgency(a) - urgency(b) || (a.arrivedAt < b.arrivedAt ? -1 : 1))
    .map((row) => ({ ...arrivedView(row, now), safetyOutcome: row.safetyOutcome }));
  return done({ rows: views, serverTime: now });
}

/** Counts only, for polling: nothing that anybody reads. */
export async function countArrived(ctx: ServiceContext, subject: Subject): Promise<Outcome<ArrivedCounts>> {
  const rows = await reachableRows(ctx, subject);
  if (!rows.ok) return rows;
  const followUps = rows.value.flatMap((row) => row.followUps);
  return done({
    unopened: rows.value.filter((row) => row.firstOpenedAt === null).length,
    unassessed: rows.value.filter((row) => row.covered && row.safetyAssessedAt === null).length,
    unreadFollowUps: followUps.filter((one) => one.firstOpenedAt === null).length,
    newest: [...rows.value, ...followUps].map(({ arrivedAt }) => arrivedAt).reduce<Instant | null>(later, null),
  });
}

function later(latest: Instant | null, at: Instant): Instant {
  return latest !== null && latest > at ? latest : at;
}

async function reachableRows(ctx: ServiceContext, subject: Subject): Promise<Outcome<ArrivedRow[]>> {
  const allowed = await authorize(ctx, subject, { action: 'intake.list', target: { kind: 'report', id: null }, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const rows = await board.arrived({ open: true, limit: MOST_OPEN });
  return done((await withoutBarred(ctx, subject, board, rows)).filter(isOpen));
}

/** Open by itself, or with something unread about it that this person may know of: no row is there for the sake of what is shut (T-4). */
function isOpen({ awaited, answersUnread, followUps }: ArrivedRow): boolean {
  return awaited !== '' || answersUnread > 0 || followUps.some((one) => one.firstOpenedAt === null);
}

/** What has come in since and nobody has read counts as much as the report itself, whatever was judged before it came. */
function addedUrgency({ followUps }: ArrivedRow): number {
  return Math.min(...followUps.map((one) => unreadUrgency(one) ?? 4), 4);
}

/** 0 danger stated and nobody has assessed · 1 protection needed · 2 unsure · 3 nobody has assessed · 4 the rest. */
function urgencyOf(row: ArrivedRow): 0 | 1 | 2 | 3 | 4 {
  if (row.safetyAssessedAt !== null) return 4;
  if (row.danger === 'JA') return 0;
  if (row.protectToday === 'JA') return 1;
  return row.protectToday === 'VET' || row.danger === 'VET' ? 2 : 3;
}
