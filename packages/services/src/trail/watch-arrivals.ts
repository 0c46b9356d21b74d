import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { UNOPENED_MINUTES } from '@tidig/domain/intake/alarm-records.ts';
import { readRecord } from '@tidig/domain/intake/records.ts';
import type { BoardStore, Unopened } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { ownersAt } from './owners.ts';
import { raise } from './raise.ts';

/**
 * Alarms for what has arrived and nobody has opened within the nämnd's own time; what was written in here counts from then, and not as opened by its writer.
 * The owner is who has it in hand, or else the head of the unit: a name, so that it is nobody's by mistake. One that somebody has answered and that
 * is still unopened that time later alarms anew. Gives how many alarms are new.
 */
export async function watchArrivals(ctx: ServiceContext, own: OrganisationId): Promise<number> {
  const board = await ctx.stores.board(own);
  const until = plusMinutes(ctx.clock.now(), -(await unopenedMinutes(board, own)));
  const late = await board.unopened(until);
  if (late.length === 0) return 0;
  const ownerOf = await ownersAt(ctx, board, own);
  let raised = 0;
  for (const one of late) {
    const since = await lyingSince(board, own, one);
    const which = since > until ? null : await whichAlarm(board, one, until);
    if (which === null) continue;
    const owner = await ownerOf(one.follows ?? one.id);
    const finding = { code: 'INTE_OPPNAD', which, organisation: one.from, since, reportId: one.id, owner } as const;
    if (await raise(ctx, board, finding)) raised += 1;
  }
  return raised;
}

/** As the nämnd has set it; two hours where it has said nothing. */
export async function unopenedMinutes(board: BoardStore, own: OrganisationId): Promise<number> {
  const set = (await board.records({ kind: 'board', id: own })).filter(({ kind }) => kind === 'ALARM_TIMES').at(-1);
  return set ? readRecord('ALARM_TIMES', set.body).unopenedMinutes : UNOPENED_MINUTES;
}

/** What came by phone in the morning and was written in at noon could be opened by nobody before noon. */
async function lyingSince(board: BoardStore, own: OrganisationId, { id, from, arrivedAt }: Unopened): Promise<Instant> {
  return (from === own && (await board.receivedEnvelope(id))?.sealedAt) || arrivedAt;
}

/** What tells the alarm apart: a first one by its report, one anew by the answered one before. Null while there is one that stands, or was answered lately. */
async function whichAlarm(board: BoardStore, { id }: Unopened, until: Instant): Promise<string | null> {
  const before = await board.lastAlarm('INTE_OPPNAD', id);
  if (!before) return id;
  return before.answer && before.answer.recordedAt <= until ? `${id} ${before.alarm.id}` : null;
}
