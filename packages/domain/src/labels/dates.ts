import { dayOf, type Instant, type PlainDate } from '../base/time.ts';

const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const stockholmTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `21 nov 2026`. */
export function showDate(day: PlainDate): string {
  return `${dayAndMonth(day)} ${day.slice(0, 4)}`;
}

/** `lördag 21 nov`. */
export function showDay(day: PlainDate): string {
  return `${weekdayOf(day)} ${dayAndMonth(day)}`;
}

/** `14.03`, Swedish time. */
export function showTime(at: Instant): string {
  return stockholmTime.format(new Date(at)).replace(':', '.');
}

/** `21 nov 2026 kl. 14.03`, Swedish time. */
export function showMoment(at: Instant): string {
  return `${showDate(dayOf(at))} kl. ${showTime(at)}`;
}

/** `lör 21 nov 03.14`, Swedish time: for lists where the year goes without saying. */
export function showMomentShort(at: Instant): string {
  const day = dayOf(at);
  return `${weekdayOf(day).slice(0, 3)} ${dayAndMonth(day)} ${showTime(at)}`;
}

function dayAndMonth(day: PlainDate): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

function weekdayOf(day: PlainDate): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}
