import { asId, type OrganisationId, type RecordId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import type { DisposalAmounts } from '@tidig/domain/intake/disposal-records.ts';
import type { Disposal } from '@tidig/store/port/disposal.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { LogEntry } from '@tidig/store/port/log.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { amountsOf, isIn } from './disposal-view.ts';
import { dueIn, kommunOf, type DueUnit } from './due-units.ts';

/** What it takes: also the command has it. */
export type DisposalContext = Pick<ServiceContext, 'stores' | 'clock' | 'ids'>;

/** Told after each akt or report in none. */
export type DisposalProgress = (done: { readonly done: number; readonly of: number }) => void;

export type CarriedOut = DisposalAmounts & { readonly leftOut: number };

/**
 * Destroys what stands in the approved list of a nämnd, one akt at a time, and ends the list; null when none is approved. Goes on where it stopped when the
 * server did. Each is looked at once more: what is not due any more is left out. `by`: the row of whom it is done for; the system's own without.
 */
export async function carryOut(
  ctx: DisposalContext,
  organisation: OrganisationId,
  { by, progress = () => undefined }: { readonly by?: LogEntry; readonly progress?: DisposalProgress } = {},
): Promise<CarriedOut | null> {
  const board = await ctx.stores.board(organisation);
  const live = await board.liveDisposal();
  if (live === null || live.approved === null) return null;
  const kommunCode = await kommunOf(ctx, organisation);
  const gone: DueUnit[] = [];
  for (const [n, { object }] of live.units.entries()) {
    const unit = await board.retentionUnit(object);
    const due = unit && dueIn(unit, kommunCode, dayOf(ctx.clock.now()));
    const row = { ...(by ?? systemEntry(ctx, 'retention.dispose', { kind: object.kind, id: object.id })), at: ctx.clock.now() };
    const log = { ...row, action: 'retention.dispose', objectKind: object.kind, objectId: object.id };
    if (due && isIn(live, due) && (await board.dispose(live.id, object, log))) gone.push(due);
    else await board.leaveOut(live.id, object);
    progress({ done: n + 1, of: live.units.length });
    await new Promise(setImmediate);
  }
  return ended(ctx, board, { organisation, live, gone, by });
}

/**
 * Goes on with an approved list that has stood still for an hour: the server was stopped while it was carried out. And empties the WAL, for the time when
 * somebody was reading just as a list was done.
 */
export async function carryOnLater(ctx: DisposalContext, organisation: OrganisationId): Promise<void> {
  const board = await ctx.stores.board(organisation);
  const approved = (await board.liveDisposal())?.approved;
  if (approved && plusMinutes(approved.at, 60) <= ctx.clock.now()) await carryOut(ctx, organisation);
  await board.clearTraces();
}

async function ended(
  ctx: DisposalContext,
  board: BoardStore,
  { organisation, live, gone, by }: { organisation: OrganisationId; live: Disposal; gone: readonly DueUnit[]; by: LogEntry | undefined },
): Promise<CarriedOut | null> {
  const body = { ...amountsOf(live.id, gone), leftOut: live.units.length - gone.length };
  const target = { kind: 'board', id: organisation } as const;
  const record = {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: target,
    kind: 'DISPOSAL_DONE' as const,
    madeAt: ctx.clock.now(),
    recordedAt: ctx.clock.now(),
    by: live.approved?.by ?? live.proposed.by,
    byName: live.approved?.byName ?? '',
    body: JSON.stringify(body),
  };
  const log = {
    ...(by ?? systemEntry(ctx, 'retention.dispose', target)),
    at: ctx.clock.now(),
    action: 'retention.dispose',
    outcome: 'ended',
  };
  return (await board.endDisposal(live.id, ctx.clock.now(), record, log)) ? body : null;
}
