import type { PlainDate } from '../base/time.ts';

/** When something applies, half-open: in force on `from`, not on `to`; null = no end known. */
export type InForce = { readonly from: PlainDate; readonly to: PlainDate | null };

/** True when the row is in force on the day: its first day counts, its `to` day does not. */
export function appliesOn(row: InForce, day: PlainDate): boolean {
  return row.from <= day && (row.to === null || day < row.to);
}

/** A day written in a law table. The tables' tests check that each is a day of the calendar. */
export function lawDay(day: `${number}-${number}-${number}`): PlainDate {
  return day as string as PlainDate;
}
