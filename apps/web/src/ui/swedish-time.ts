import { dayOf, isPlainDate, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { showDate, showDay, showMoment, showMomentShort, showTime } from '@tidig/domain/labels/dates.ts';

/** `21 nov 2026`, for an instant or a day of the wire. */
export function dayText(at: string): string {
  return showDate(day(at));
}

/** `söndag 29 nov`. */
export function weekdayText(at: string): string {
  return showDay(day(at));
}

/** `03.14`. */
export function timeText(at: string): string {
  return showTime(instant(at));
}

/** `21 nov 2026 kl. 03.14`. */
export function momentText(at: string): string {
  return showMoment(instant(at));
}

/** `lör 21 nov 03.14`, for lists where the year goes without saying. */
export function shortMomentText(at: string): string {
  return showMomentShort(instant(at));
}

function day(at: string): PlainDate {
  return isPlainDate(at) ? at : dayOf(instant(at));
}

/** Times on the wire are instants; the server has checked them. */
function instant(at: string): Instant {
  return at as Instant;
}
