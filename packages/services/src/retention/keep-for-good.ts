import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { textProblem } from '@tidig/domain/form/text.ts';
import { LINE_MOST } from '@tidig/domain/intake/text.ts';
import type { BoardRecord } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { shutTo } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import { toldInReason } from '../protection/told-in-reason.ts';
import { disposalView, isShut, type DisposalView } from './disposal-view.ts';
import { dueUnits, type DueUnit } from './due-units.ts';

export type KeptForGood = OpenedObject & { readonly source: string };

/**
 * Writes, on what the case system says, that the child was placed, or that it is faderskap or adoption: then it is kept and never destroyed (SoL 16:2, L-64).
 * Of what is due, before any list waits; it holds for all matters of the akt. Refuses `changed-meanwhile` when it is not due, not to be seen, or a list waits; `invalid-input` without a source, and
 * for one that tells where somebody protected is (T-12).
 */
export async function keepForGood(
  ctx: ServiceContext,
  subject: Subject,
  { kind, id, source }: KeptForGood,
): Promise<Outcome<DisposalView>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'board', id: organisationId } as const;
  const allowed = await authorize(ctx, subject, { action: 'retention.propose', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const text = source.trim();
  const wrong = text === '' ? 'required' : text.length > LINE_MOST ? 'too-long' : textProblem(text, 'one');
  if (wrong) {
    await refuse(ctx, subject, 'retention.propose', target, 'invalid-input');
    return refused(problem('invalid-input', [{ path: 'source', code: wrong }]));
  }
  const board = await boardOf(ctx, subject);
  const shut = await shutTo(ctx, subject, board);
  const all = (await board.liveDisposal()) === null ? await dueUnits(ctx, board, organisationId) : [];
  const found = all.find(({ unit }) => unit.object.kind === kind && unit.object.id === id && !isShut(shut, unit));
  if (!found || found.due.length === 0) return refuse(ctx, subject, 'retention.propose', target, 'changed-meanwhile');
  for (const report of found.unit.matters.flatMap(({ reports }) => reports)) {
    const reason = { action: 'retention.propose', path: 'source', text } as const;
    const told = await toldInReason(ctx, subject, { kind: 'report', id: report }, reason);
    if (!told.ok) return told;
  }
  const log = entryFor(ctx, subject, 'retention.propose', { kind, id }, { outcome: 'kept' });
  await board.addRecords(recordsOn(ctx, subject, found, text).map((record) => ({ record, log })));
  return done(await disposalView(ctx, subject, board));
}

/** About each report in the akt. */
function recordsOn(ctx: ServiceContext, subject: Subject, { unit }: DueUnit, source: string): readonly BoardRecord[] {
  const now = ctx.clock.now();
  return unit.matters.flatMap((matter) =>
    matter.reports.map((report) => ({
      id: asId<RecordId>(ctx.ids.uuid()),
      about: { kind: 'report' as const, id: report },
      kind: 'CASE_ENDED' as const,
      madeAt: now,
      recordedAt: now,
      by: subject.userId,
      byName: subject.name,
      body: JSON.stringify({ closedOn: null, placed: true, source }),
    })),
  );
}
