import { asId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { type Absence, awayOn, type InHand, inHandOf } from '@tidig/domain/intake/absence.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { shutFrom } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';
import type { HandlingStaff, OfBoard } from './handling-staff.ts';

/** Every absence that has been written at a nämnd, oldest first. */
export async function absencesOf(board: BoardStore, { membership }: OfBoard): Promise<Absence[]> {
  const settings = await board.records({ kind: 'board', id: membership.organisationId });
  return settings.filter(({ kind }) => kind === 'ABSENCE').map(({ body }) => readRecord('ABSENCE', body));
}

/**
 * Says who has a report in hand today: the handler, or who stands in. Nobody when that person does not work here any more, or is shut out of the report: it
 * must then not look looked after. Reads once, for a whole list.
 */
export async function inHandAt(
  ctx: ServiceContext,
  own: OfBoard,
  board: BoardStore,
  staff: HandlingStaff,
): Promise<(row: Pick<ArrivedRow, 'id' | 'handler'>) => InHand | null> {
  const today = dayOf(ctx.clock.now());
  const away = awayOn(await absencesOf(board, own), today);
  const working = new Set<string>(staff.people.map(({ userId }) => userId));
  const named = new Set(
    (await board.barriers()).filter(({ ended, from }) => from <= today && (ended === null || today < ended.on)).map(({ userId }) => userId),
  );
  const shut = new Map(await Promise.all([...named].map(async (userId) => [String(userId), await shutFrom(ctx, userId, board)] as const)));
  return ({ id, handler }) => inHandOf(handler, away, (userId) => working.has(userId) && !(shut.get(userId)?.is('report', id) ?? false));
}

/** The person of that id who may have this report to handle: works here today in a handling role and is not shut out of it. Null otherwise, without why. */
export async function assignable(
  ctx: ServiceContext,
  board: BoardStore,
  staff: HandlingStaff,
  { reportId, userId }: { readonly reportId: string; readonly userId: string },
) {
  const person = staff.people.find((one) => one.userId === userId);
  if (!person) return null;
  const barred = await board.barredFrom({ kind: 'report', id: reportId }, dayOf(ctx.clock.now()));
  return barred.includes(asId(userId)) ? null : person;
}
