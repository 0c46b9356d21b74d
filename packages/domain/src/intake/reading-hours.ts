import { z } from 'zod';
import { clockOf, dayOf, type Instant, momentOf, type PlainDate, plusDays } from '../base/time.ts';
import { noticeDayList } from '../vocabulary/notices.ts';
import { type ClosedDays, clock, noticeDayOf, type NoticeSchedule } from './notice-schedule.ts';
import { codes, plainDate } from './text.ts';

/**
 * The hours of a nämnd's schedule as the address book tells them to those who report: when, never who and never why it is closed. No interval: the nämnd has
 * named no hours.
 */
export const readingHours = z.strictObject({
  intervals: z.array(z.strictObject({ days: codes(noticeDayList.codes), from: clock, to: clock })),
  closedDays: z.array(plainDate),
});
export type ReadingHours = z.output<typeof readingHours>;
type Interval = ReadingHours['intervals'][number];
/** As they come over the wire. */
type Told = Pick<ReadingHours, 'intervals'> & { readonly closedDays: readonly string[] };

/** How far ahead a day with hours is looked for. Days. */
const LOOKED_AHEAD = 60;

/** What of a schedule others may know. */
export function readingHoursOf(schedule: NoticeSchedule, closed: ClosedDays): ReadingHours {
  return {
    intervals: schedule.intervals.map(({ days, from, to }) => ({ days: [...days], from, to })),
    closedDays: closed.map(({ on }) => on),
  };
}

/** Read now, until a moment; or from a moment on. */
export type NextReading = { readonly now: boolean; readonly at: Instant };

/**
 * When what lies unread at a moment is read by the nämnd's own hours: now, and `at` is when those hours end; or from `at`. Null when it has named no hours, or
 * none that come within 60 days. Clock times are Swedish: in the hour that comes twice in autumn one that is past is not promised again. Pure.
 */
export function nextReadingTime({ intervals, closedDays }: Told, now: Instant): NextReading | null {
  const closed = closedDays.map((on) => ({ on }));
  const on = (day: PlainDate) => intervals.filter(({ days }) => days.includes(noticeDayOf(day, closed)));
  const today = dayOf(now);
  const time = clockOf(now).slice(11);
  const reading = on(today).filter(({ from, to }) => from <= time && time < to);
  if (reading.length > 0) return { now: true, at: latestEnd(today, reading) };
  for (let ahead = 0; ahead <= LOOKED_AHEAD; ahead += 1) {
    const day = plusDays(today, ahead);
    const [first] = on(day)
      .map(({ from }) => momentOf(`${day}T${from}`))
      .filter((at) => at > now)
      .toSorted();
    if (first) return { now: false, at: first };
  }
  return null;
}

function latestEnd(day: PlainDate, reading: readonly Interval[]): Instant {
  const [to = '24:00'] = reading.map((one) => one.to).toSorted((one, other) => (one < other ? 1 : -1));
  return to === '24:00' ? momentOf(`${plusDays(day, 1)}T00:00`) : momentOf(`${day}T${to}`);
}
