import { type Instant, isPlainDate, momentOf, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';

const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A clock time in Sweden, `03:14`. */
export type ClockTime = `${string}:${string}`;

/**
 * A day as people type it: 2026-11-18, 20261118, 18 nov, 18/11, i dag, i går, i fredags. A day without a year is the nearest one
 * that is not in the future, because what is told has happened. Null when it cannot be read.
 */
export function parseDay(typed: string, today: PlainDate): PlainDate | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (text === 'i dag' || text === 'idag') return today;
  if (text === 'i går' || text === 'igår') return plusDays(today, -1);
  if (text === 'i förrgår' || text === 'förrgår') return plusDays(today, -2);
  const weekday = weekdays.indexOf(/^(?:i )?(\p{L}+dag)s?$/u.exec(text)?.[1] ?? '');
  if (weekday >= 0) return lastWeekday(weekday, today);
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text);
  if (whole) return dayFrom(whole[1], whole[2], whole[3]);
  const named = /^(?:\p{L}+ )?(?:den )?(\d{1,2}) (\p{L}{3,9})\.?(?: (\d{4}))?$/u.exec(text);
  if (named) return named[3] ? dayFrom(named[3], monthOf(named[2]), named[1]) : latest(monthOf(named[2]), named[1], today);
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[/. ](\d{4}))?$/.exec(text);
  if (slashed) return slashed[3] ? dayFrom(slashed[3], slashed[2], slashed[1]) : latest(slashed[2], slashed[1], today);
  return null;
}

/** A time as people type it: 22.15, 22:15, 2215, 22, kl. 8. Null when it cannot be read. */
export function parseTime(typed: string): ClockTime | null {
  const match = /^(?:kl\.? ?)?(\d{1,2})(?:[.:, ]?(\d{2}))?$/.exec(typed.trim().toLowerCase());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The moment of a Swedish clock time on a day. In the hour that is skipped in spring the clock counts on; of the doubled hour the first is meant. */
export function momentAt(day: PlainDate, time: ClockTime): Instant {
  return momentOf(`${day}T${time}`);
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Swedish day and clock time of a moment. */
export function partsAt(at: Instant | number): { day: PlainDate; time: ClockTime } {
  const [day = '', time = ''] = clock.format(new Date(at)).split(' ');
  return { day: day as PlainDate, time: time as ClockTime };
}

const longDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "onsdag 18 november 2026", read back below what was typed. */
export function dayInWords(day: PlainDate): string {
  return longDay.format(new Date(`${day}T00:00:00Z`));
}

export function timeInWords(time: ClockTime): string {
  return time.replace(':', '.');
}

function dayFrom(year: string | undefined, month: string | number | undefined, day: string | undefined): PlainDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? text : null;
}

/** The nearest such weekday before today: "i fredags" on a Friday is a week ago. */
function lastWeekday(weekday: number, today: PlainDate): PlainDate {
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return plusDays(today, -(back === 0 ? 7 : back));
}

function latest(month: string | number | undefined, day: string | undefined, today: PlainDate): PlainDate | null {
  const thisYear = dayFrom(today.slice(0, 4), month, day);
  if (thisYear && thisYear <= today) return thisYear;
  return dayFrom(String(Number(today.slice(0, 4)) - 1), month, day);
}

function monthOf(word: string | undefined): number {
  return months.indexOf((word ?? '').slice(0, 3)) + 1;
}
