import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { disposalBodies, RecordInput } from '@tidig/domain/intake/records.ts';
import type { BoardRecord } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { amountsOf, disposalView, isShut, type DisposalView } from './disposal-view.ts';
import { dueUnits, toDispose } from './due-units.ts';

/**
 * Proposes that some of what is due is destroyed; nothing is until somebody else approves (T-29). Refuses `changed-meanwhile` when one of them is not due,
 * not to be seen, or when a list waits already.
 */
export async function proposeDisposal(
  ctx: ServiceContext,
  subject: Subject,
  objects: readonly OpenedObject[],
): Promise<Outcome<DisposalView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'retention.propose', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const shut = await shutTo(ctx, subject, board);
  const wanted = new Set(objects.map(({ kind, id }) => `${kind}/${id}`));
  const chosen = (await dueUnits(ctx, board, organisationId)).filter(
    ({ unit }) => wanted.has(`${unit.object.kind}/${unit.object.id}`) && !isShut(shut, unit),
  );
  if (chosen.length < wanted.size) return refuse(ctx, subject, 'retention.propose', target, 'changed-meanwhile');
  const id = ctx.ids.uuid();
  const kept = await board.proposeDisposal(
    { id, at: ctx.clock.now(), by: subject.userId, byName: subject.name, units: chosen.map(toDispose) },
    disposalRecord(ctx, subject, 'DISPOSAL_PROPOSED', amountsOf(id, chosen)),
    entryFor(ctx, subject, 'retention.propose', target),
  );
  return kept ? done(await disposalView(ctx, subject, board)) : refuse(ctx, subject, 'retention.propose', target, 'changed-meanwhile');
}

/** Takes back a list that nobody has approved. Refuses `changed-meanwhile` when there is none such. */
export async function withdrawDisposal(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<DisposalView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'retention.propose', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const record = disposalRecord(ctx, subject, 'DISPOSAL_WITHDRAWN', { disposalId: id });
  const log = entryFor(ctx, subject, 'retention.propose', target, { outcome: 'withdrawn' });
  const back = await board.withdrawDisposal(id, ctx.clock.now(), record, log);
  return back ? done(await disposalView(ctx, subject, board)) : refuse(ctx, subject, 'retention.propose', target, 'changed-meanwhile');
}

/** A line of the gallringsprotokoll: a record about the nämnd, with counts and days and nobody in it. */
export function disposalRecord<K extends keyof typeof disposalBodies>(
  ctx: ServiceContext,
  subject: Pick<Subject, 'userId' | 'name' | 'membership'>,
  kind: K,
  body: RecordInput<K>,
): BoardRecord {
  const now = ctx.clock.now();
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'board', id: subject.membership.organisationId },
    kind,
    madeAt: now,
    recordedAt: now,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(body),
  };
}
