import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { carryOut } from './carry-out.ts';
import { amountsOf, disposalView, isIn, isShut, type DisposalView } from './disposal-view.ts';
import { dueUnits } from './due-units.ts';
import { disposalRecord } from './propose-disposal.ts';

/**
 * Approves a list that somebody else proposed, and destroys what stands in it: it cannot be undone. What has a new note since is left out and told in the
 * protocol. Refuses `own-proposal`, `changed-meanwhile` when that list does not wait any more, and `barred` when something in it is shut to the approver (T-4).
 */
export async function approveDisposal(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<DisposalView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'retention.approve', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const live = await board.liveDisposal();
  if (live === null || live.id !== id || live.approved !== null)
    return refuse(ctx, subject, 'retention.approve', target, 'changed-meanwhile');
  if (live.proposed.by === subject.userId) return refuse(ctx, subject, 'retention.approve', target, 'own-proposal');
  const due = (await dueUnits(ctx, board, organisationId)).filter((unit) => isIn(live, unit));
  const shut = await shutTo(ctx, subject, board);
  if (due.some(({ unit }) => isShut(shut, unit))) return refuse(ctx, subject, 'retention.approve', target, 'barred');
  const approved = await board.approveDisposal(
    id,
    { at: ctx.clock.now(), by: subject.userId, byName: subject.name },
    disposalRecord(ctx, subject, 'DISPOSAL_APPROVED', amountsOf(id, due)),
    entryFor(ctx, subject, 'retention.approve', target),
  );
  if (!approved) return refuse(ctx, subject, 'retention.approve', target, 'changed-meanwhile');
  const log: LogEntry = entryFor(ctx, subject, 'retention.approve', target);
  await carryOut(ctx, organisationId, { by: log });
  return done(await disposalView(ctx, subject, board));
}
