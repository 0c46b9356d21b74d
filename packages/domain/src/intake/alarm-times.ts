import { type Instant, plusMinutes } from '../base/time.ts';
import { type AlarmTimes, UNOPENED_MINUTES } from './alarm-records.ts';
import { type ClosedDays, intervalAt, type NoticeSchedule } from './notice-schedule.ts';
import { nextReadingTime, readingHoursOf } from './reading-hours.ts';

/** Where the nämnd has said nothing. */
export const usualAlarmTimes: AlarmTimes = { unopenedMinutes: UNOPENED_MINUTES, outsideMinutes: null };

export type AlarmScene = { readonly times: AlarmTimes; readonly schedule: NoticeSchedule | null; readonly closed: ClosedDays };

/**
 * When something that has lain unopened since a moment alarms: the nämnd's minutes after it. Outside the hours of its schedule the minutes for that; where it has
 * named none, as by day, but not before everybody who is told then has been; and where nobody is told then, as by day from when the next hours begin. Pure.
 */
export function unopenedAlarmAt(since: Instant, { times, schedule, closed }: AlarmScene): Instant {
  const { unopenedMinutes, outsideMinutes } = times;
  if (schedule === null || intervalAt(schedule, closed, since)) return plusMinutes(since, unopenedMinutes);
  if (outsideMinutes !== null) return plusMinutes(since, outsideMinutes);
  const { otherwise } = schedule;
  if (otherwise) return plusMinutes(since, Math.max(unopenedMinutes, otherwise.receivers.length * otherwise.nextAfterMinutes));
  const next = nextReadingTime(readingHoursOf(schedule, closed), since);
  return plusMinutes(next ? next.at : since, unopenedMinutes);
}

/** The shortest time after which anything alarms: what came later than so long ago need not be looked at. */
export function leastAlarmMinutes({ unopenedMinutes, outsideMinutes }: AlarmTimes): number {
  return Math.min(unopenedMinutes, outsideMinutes ?? unopenedMinutes);
}
