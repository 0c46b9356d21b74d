import type { Branded } from './ids.ts';
import { dayOf, type Instant } from './time.ts';

/** A calendar month in Sweden, `2026-11`. Sorts as text. */
export type PlainMonth = Branded<'PlainMonth'>;

/** The Swedish calendar month in which a moment falls. */
export function monthOf(at: Instant): PlainMonth {
  return dayOf(at).slice(0, 7) as PlainMonth;
}

/** A month moved by whole months. */
export function plusMonths(month: PlainMonth, months: number): PlainMonth {
  const moved = new Date(`${month}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 7) as PlainMonth;
}

/** True for `YYYY-MM` that the calendar has. */
export function isMonth(text: string): text is PlainMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
