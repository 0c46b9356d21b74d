import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { dayOf, plusMinutes } from '@tidig/domain/base/time.ts';
import { UNOPENED_MINUTES } from '@tidig/domain/intake/alarm-records.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { BoardStore, Unopened } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { raise, type Owner } from './raise.ts';

/**
 * Alarms for what has arrived and nobody has opened within the nämnd's own time. The owner is who has it to handle, or else the head of the unit: a
 * name, so that it is nobody's by mistake. Gives how many alarms are new.
 */
export async function watchArrivals(ctx: ServiceContext, own: OrganisationId): Promise<number> {
  const board = await ctx.stores.board(own);
  const minutes = await unopenedMinutes(board, own);
  const late = (await board.unopened(plusMinutes(ctx.clock.now(), -minutes))).filter(({ from }) => from !== own);
  if (late.length === 0) return 0;
  const head = await headOf(ctx, own);
  let raised = 0;
  for (const one of late) {
    const owner = (await handlerOf(board, one)) ?? head;
    const finding = { code: 'INTE_OPPNAD', which: one.id, organisation: one.from, since: one.arrivedAt, reportId: one.id, owner } as const;
    if (await raise(ctx, board, finding)) raised += 1;
  }
  return raised;
}

/** As the nämnd has set it; two hours where it has said nothing. */
export async function unopenedMinutes(board: BoardStore, own: OrganisationId): Promise<number> {
  const set = (await board.records({ kind: 'board', id: own })).filter(({ kind }) => kind === 'ALARM_TIMES').at(-1);
  return set ? readRecord('ALARM_TIMES', set.body).unopenedMinutes : UNOPENED_MINUTES;
}

async function handlerOf(board: BoardStore, { id, follows }: Unopened): Promise<Owner | null> {
  return (await board.arrivedRow(follows ?? id))?.handler ?? null;
}

async function headOf(ctx: ServiceContext, own: OrganisationId): Promise<Owner | null> {
  const today = dayOf(ctx.clock.now());
  const staff = (await (await ctx.stores.directory()).staffOf(own)).filter(
    (one) => one.accountClosedAt === null && one.from <= today && (one.to === null || today < one.to),
  );
  const found = staff.find(({ role }) => role === 'unit-head') ?? staff.find(({ role }) => role === 'reception');
  return found ? { userId: found.userId, name: found.personName } : null;
}
