import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening, purposeOf, purposeOfOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import { emergencyFor, purposeOfEmergency } from '../access/under-emergency.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import type { Opened } from '../writing/open-sent.ts';
import { openHeading } from './open-heading.ts';
import { openedNotice } from './opened-notice.ts';
import { reachableReport } from './reachable-report.ts';

/**
 * Opens a report: asks nothing and logs. The report itself is the task, or the one that is being handled when an earlier report is opened beside it
 * (`task` must be open in this login), or the reason for which its akt is open
 * (`childFile`). Under a nödöppning that is the purpose, and its hour the end. The first opening by anybody is told to the sender: *öppnad*, and nothing
 * more. When the report lies in an akt, its heading and dates are opened with it, with a log row of their own.
 */
export async function openReport(ctx: ServiceContext, subject: Subject, id: string, within: Within): Promise<Outcome<Opened>> {
  const found = await reachableReport(ctx, subject, id, 'intake.open');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const emergency = await emergencyFor(ctx, subject, board, target);
  const given = emergency ? done(purposeOfEmergency(emergency)) : await purposeWithin(ctx, subject, row, within);
  if (!given.ok) return refuse(ctx, subject, 'intake.open', target, given.problem.code);
  const purpose = given.value;

  const opening = newOpening(ctx, subject, target, purpose, emergency?.until);
  const notice = await openedNotice(ctx, subject, row);
  await board.openReport(opening, subject.name, notice, entryFor(ctx, subject, 'intake.open', target, { purpose }));
  await openHeading(ctx, subject, board, row, { purpose, latest: emergency?.until });
  if (notice) await deliverNow(ctx, `board/${subject.membership.organisationId}`, notice.envelope);
  return done({ openingId: opening.id, until: opening.until });
}

/** Where the person comes from: another report that is the task, an opened akt, or nowhere (the report is its own task). */
export type Within = { readonly task: string | null; readonly childFile: string | null };

async function purposeWithin(
  ctx: ServiceContext,
  subject: Subject,
  row: ArrivedRow,
  { task, childFile }: Within,
): Promise<Outcome<Purpose>> {
  const board = await boardOf(ctx, subject);
  if (childFile !== null) {
    const live = await board.liveOpening(subject.loginId, { kind: 'child-file', id: childFile }, ctx.clock.now());
    return live && row.link?.childFileId === childFile ? done(purposeOfOpening(live)) : refused(problem('purpose-required'));
  }
  if (task === null || task === row.id) return done({ kind: 'task', reportId: row.id });
  return purposeOf(ctx, board, subject, { task, purpose: null });
}
