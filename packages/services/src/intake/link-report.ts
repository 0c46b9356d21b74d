import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type ChildFileId, type LinkId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { isForChildFile } from '@tidig/domain/register/for-child-file.ts';
import type { ChildFile } from '@tidig/store/port/board.ts';
import { authorizeObject } from '../access/authorize-object.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { joinedInto } from '../joining/moves.ts';
import { visibleFound } from '../register/visible-found.ts';
import { openedReport } from './reachable-report.ts';

/**
 * A person's decision that the opened report belongs in this akt, or in a new one (null). Dated and reversible. Refuses `already-linked`
 * (also for what follows a report: it lies where that lies), `children-only` for somebody of 18 or more, or by 6 § polislagen of unknown age (L-28),
 * an akt that is not in this nämnd or is shut by behörighetsspärr as `not-found`
 * and `barred`, one that has been joined with another as `changed-meanwhile`, and a new akt as `barred` while one that may be the child's is shut to this person. The akt's heading is opened with it.
 */
export async function linkReport(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  childFileId: string | null,
): Promise<Outcome<ChildFileId>> {
  const row = await openedReport(ctx, subject, id, 'intake.link');
  if (!row.ok) return row;
  if (row.value.follows !== null) return refuse(ctx, subject, 'intake.link', { kind: 'report', id: row.value.id }, 'already-linked');
  if (!isForChildFile(row.value)) return refuse(ctx, subject, 'intake.link', { kind: 'report', id: row.value.id }, 'children-only');
  const akt = childFileId === null ? null : await reachableAkt(ctx, subject, childFileId);
  if (akt && !akt.ok) return akt;
  const board = await boardOf(ctx, subject);
  if (!akt) {
    const found = await visibleFound(ctx, subject, board, await board.proposals(row.value.child, row.value.id));
    if (found.hidden) return refuse(ctx, subject, 'intake.link', { kind: 'report', id: row.value.id }, 'barred');
  }
  const purpose = { kind: 'task', reportId: row.value.id } as const;
  const target: ChildFileId = akt ? akt.value.id : asId(ctx.ids.uuid());
  const linkedAt = ctx.clock.now();
  const link = {
    id: asId<LinkId>(ctx.ids.uuid()),
    reportId: row.value.id,
    childFileId: target,
    basis: 'decided' as const,
    linkedAt,
    linkedBy: subject.name,
  };
  const entry = entryFor(ctx, subject, 'intake.link', { kind: 'report', id: row.value.id }, { purpose });
  const linked = await board.link(link, akt ? null : { openedOn: dayOf(linkedAt) }, entry);
  if (!linked) return refused(problem('already-linked'));
  const opened = { kind: 'child-file', id: target } as const;
  await board.open(newOpening(ctx, subject, opened, purpose), entryFor(ctx, subject, 'child-file.open', opened, { purpose }));
  return done(target);
}

async function reachableAkt(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<ChildFile>> {
  const board = await boardOf(ctx, subject);
  const target = { kind: 'child-file', id } as const;
  const akt = await board.childFile(asId(id));
  if (!akt) return refuse(ctx, subject, 'intake.link', target, 'not-found');
  const allowed = await authorizeObject(ctx, subject, 'intake.link', target);
  if (!allowed.ok) return allowed;
  // An old page: what belonged here lies in another akt now, and so would this.
  return (await joinedInto(board, akt.id)) ? refuse(ctx, subject, 'intake.link', target, 'changed-meanwhile') : done(akt);
}
