import type { Action } from '@tidig/domain/access/actions.ts';
import type { AccessObject } from '@tidig/domain/access/decide.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { intervalAt, receiverKey } from '@tidig/domain/intake/notice-schedule.ts';
import type { ServiceContext } from '../context.ts';
import { type NoticeSettings, noticeSettings } from '../notices/schedule-in-force.ts';
import { boardOf } from './own-store.ts';

/**
 * What opens a nämnd to somebody: its board, its lists, and what is not open yet. What was opened in time may be read and written on until its hour is over, so
 * that a skyddsbedömning of the last minute is kept.
 */
const openingLists: readonly Action[] = ['intake.list', 'register.search', 'diary.read'];
const openingObjects: readonly Action[] = ['intake.open', 'intake.assign', 'child-file.open', 'vault.open'];

/**
 * True when somebody on call would open something of the nämnd outside the hours that its schedule gives to those on call. Never of another role. Of one
 * object it is asked with the object, when it is known whether a nödöppning holds.
 */
export async function isOutsideHours(ctx: ServiceContext, subject: Subject, action: Action, object: AccessObject | null): Promise<boolean> {
  const { role, organisationId } = subject.membership;
  const opens = openingLists.includes(action) || (object !== null && openingObjects.includes(action));
  if (role !== 'jour' || !opens) return false;
  return !readsNow(ctx, subject, await noticeSettings(await boardOf(ctx, subject), organisationId));
}

/** True when no interval of the day's staff holds, or the one that does names the person. */
export function readsNow(ctx: ServiceContext, { userId }: Subject, { schedule, closed }: NoticeSettings): boolean {
  const interval = schedule && intervalAt(schedule.value, closed?.value ?? [], ctx.clock.now());
  return !interval || interval.receivers.some((one) => receiverKey(one) === `PERSON/${userId}`);
}
