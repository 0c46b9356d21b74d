import { sameDayNextYear } from '@tidig/domain/address/check-address.ts';
import { type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { parseDay } from '../fields/swedish-time.ts';

/** A day as people type one that is to come: as elsewhere, but one without a year is the next such day and not the last. Null when it cannot be read. */
export function parseDayAhead(typed: string, today: PlainDate): PlainDate | null {
  if (/^\s*i\s?morgon\s*$/i.test(typed)) return plusDays(today, 1);
  const day = parseDay(typed, today);
  const withoutYear = /\d/.test(typed) && !/\d{4}/.test(typed);
  return day !== null && day < today && withoutYear ? sameDayNextYear(day) : day;
}
