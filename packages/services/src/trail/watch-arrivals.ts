import type { OrganisationId } from '@tidig/domain/base/ids.ts';
import { type Instant, plusMinutes } from '@tidig/domain/base/time.ts';
import { type AlarmScene, leastAlarmMinutes, unopenedAlarmAt, usualAlarmTimes } from '@tidig/domain/intake/alarm-times.ts';
import type { BoardStore, Unopened } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { noticeSettings } from '../notices/schedule-in-force.ts';
import { ownersAt } from './owners.ts';
import { raise } from './raise.ts';

/**
 * Alarms for what has arrived and nobody has opened within the nämnd's own time; what was written in here counts from then, and not as opened by its writer.
 * The owner is who has it in hand, or else the head of the unit: a name, so that it is nobody's by mistake. One that somebody has answered and that
 * is still unopened that time later alarms anew. Gives how many alarms are new.
 */
export async function watchArrivals(ctx: ServiceContext, own: OrganisationId): Promise<number> {
  const board = await ctx.stores.board(own);
  const now = ctx.clock.now();
  const scene = await alarmScene(board, own);
  const isDue = (since: Instant) => unopenedAlarmAt(since, scene) <= now;
  const late = await board.unopened(plusMinutes(now, -leastAlarmMinutes(scene.times)));
  if (late.length === 0) return 0;
  const ownerOf = await ownersAt(ctx, board, own);
  let raised = 0;
  for (const one of late) {
    const since = await lyingSince(board, own, one);
    const which = isDue(since) ? await whichAlarm(board, one, isDue) : null;
    if (which === null) continue;
    const owner = await ownerOf(one.follows ?? one.id);
    const finding = { code: 'INTE_OPPNAD', which, organisation: one.from, since, reportId: one.id, owner } as const;
    if (await raise(ctx, board, finding)) raised += 1;
  }
  return raised;
}

/** As the nämnd has set it, by its schedule; the usual times where it has said nothing. */
async function alarmScene(board: BoardStore, own: OrganisationId): Promise<AlarmScene> {
  const { alarmTimes, schedule, closed } = await noticeSettings(board, own);
  return { times: alarmTimes?.value ?? usualAlarmTimes, schedule: schedule?.value ?? null, closed: closed?.value ?? [] };
}

/** What came by phone in the morning and was written in at noon could be opened by nobody before noon. */
async function lyingSince(board: BoardStore, own: OrganisationId, { id, from, arrivedAt }: Unopened): Promise<Instant> {
  return (from === own && (await board.receivedEnvelope(id))?.sealedAt) || arrivedAt;
}

/** What tells the alarm apart: a first one by its report, one anew by the answered one before. Null while there is one that stands, or was answered lately. */
async function whichAlarm(board: BoardStore, { id }: Unopened, isDue: (since: Instant) => boolean): Promise<string | null> {
  const before = await board.lastAlarm('INTE_OPPNAD', id);
  if (!before) return id;
  return before.answer && isDue(before.answer.recordedAt) ? `${id} ${before.alarm.id}` : null;
}
