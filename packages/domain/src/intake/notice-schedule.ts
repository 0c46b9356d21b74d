import { z } from 'zod';
import { clockOf, dayOf, type Instant, type PlainDate } from '../base/time.ts';
import { isHoliday } from '../law/calendar.ts';
import { type NoticeDay, noticeDayList } from '../vocabulary/notices.ts';
import { codes, line, plainDate } from './text.ts';

/** Receivers, intervals and closed days at most, and minutes until the next receiver is told. */
export const noticeLimits = { receivers: 10, intervals: 20, closedDays: 100, leastMinutes: 5, mostMinutes: 240 } as const;

/**
 * Who is told: somebody with a place at the nämnd, at the address of the account; a function's mailbox; or a system. One of another kommun's socialjour is
 * any of the three.
 */
export const receiver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('PERSON'), userId: line, name: line }),
  z.strictObject({ kind: z.literal('EMAIL'), name: line, address: line }),
  z.strictObject({ kind: z.literal('WEBHOOK'), name: line, url: line }),
]);
export type Receiver = z.output<typeof receiver>;

const reading = {
  /** In the order in which they are told. */
  receivers: z.array(receiver).min(1).max(noticeLimits.receivers),
  nextAfterMinutes: z.number().int().min(noticeLimits.leastMinutes).max(noticeLimits.mostMinutes),
};

/** Swedish clock time, `08:00`; `24:00` is the end of the day. */
export const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/**
 * Who reads when. Of several intervals that hold at once the first counts. `otherwise` answers "Vem läser kvällar och helger?": whoever is told whenever no
 * interval holds; null: nobody has answered yet.
 */
export const noticeScheduleBody = z.strictObject({
  otherwise: z.strictObject(reading).nullable(),
  intervals: z
    .array(
      z.strictObject({ days: codes(noticeDayList.codes).min(1), from: clock, to: clock, ...reading }).refine(({ from, to }) => from < to),
    )
    .max(noticeLimits.intervals),
});
export type NoticeSchedule = z.output<typeof noticeScheduleBody>;
export type Reading = Pick<NoticeSchedule['intervals'][number], 'receivers' | 'nextAfterMinutes'>;

/** Days on which the nämnd is closed although the calendar is not, each with why. The whole list each time. */
export const closedDaysBody = z.strictObject({
  days: z
    .array(z.strictObject({ on: plainDate, why: line }))
    .max(noticeLimits.closedDays)
    .refine((days) => new Set(days.map(({ on }) => on)).size === days.length),
});
export type ClosedDays = z.output<typeof closedDaysBody>['days'];

/** True once somebody has answered who reads on evenings and weekends: before that the nämnd may not be reached through Tidig. */
export function isLive(schedule: NoticeSchedule | null): boolean {
  return schedule !== null && schedule.otherwise !== null;
}

/** Which hours count on a Swedish day. */
export function noticeDayOf(day: PlainDate, closed: readonly { readonly on: string }[]): NoticeDay {
  if (isHoliday(day) || closed.some(({ on }) => on === day)) return 'HEL';
  const weekdays = ['SON', 'MAN', 'TIS', 'ONS', 'TOR', 'FRE', 'LOR'] as const;
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'HEL';
}

/** Whether one of the intervals holds at a moment: half-open in Swedish clock time, so that an hour that comes twice in autumn counts twice. */
export function intervalAt(schedule: NoticeSchedule, closed: ClosedDays, at: Instant): NoticeSchedule['intervals'][number] | null {
  const day = noticeDayOf(dayOf(at), closed);
  const time = clockOf(at).slice(11);
  return schedule.intervals.find(({ days, from, to }) => days.includes(day) && from <= time && time < to) ?? null;
}

/** Who is to be told at a moment; null when nobody has said. */
export function readingAt(schedule: NoticeSchedule, closed: ClosedDays, at: Instant): Reading | null {
  return intervalAt(schedule, closed, at) ?? schedule.otherwise;
}

/** The same receiver has the same key, wherever it stands and whatever it is called. */
export function receiverKey(one: Receiver): string {
  switch (one.kind) {
    case 'PERSON':
      return `PERSON/${one.userId}`;
    case 'EMAIL':
      return `EMAIL/${one.address.toLowerCase()}`;
    case 'WEBHOOK':
      return `WEBHOOK/${one.url}`;
  }
}
