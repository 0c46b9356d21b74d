import { isPlainDate, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';

/** A day of the calendar for a test; fails at once on one that does not exist. */
export function day(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error(`no such day: ${text}`);
  return text;
}

/** A moment in UTC for a test. */
export function at(text: string): Instant {
  return new Date(text).toISOString() as Instant;
}
