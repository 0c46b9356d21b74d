import type { PlainDate } from '@tidig/domain/base/time.ts';
import { plusDays } from '@tidig/domain/base/time.ts';
import { isWorkday } from '@tidig/domain/law/calendar.ts';
import { type ClockTime, parseTime, partsAt } from '../../fields/swedish-time.ts';
import { weekdayText } from '../../ui/swedish-time.ts';

/**
 * When the nämnd is next open, from its own words ("Vardagar 8.00–16.30"): "Nämnden öppnar måndag 23 nov kl. 08.00." Hours told in any other way are
 * repeated as they stand: a wrong promise is worse than none.
 */
export function openingInWords(openingHours: string, now: number): string {
  const hours = weekdayHours(openingHours);
  const { day, time } = partsAt(now);
  if (!hours) return `Nämndens öppettider: ${openingHours.replace(/\.$/, '')}.`;
  if (isWorkday(day) && time < hours.opens) return `Nämnden öppnar kl. ${asText(hours.opens)}.`;
  if (isWorkday(day) && time < hours.closes) return `Nämnden har öppet till kl. ${asText(hours.closes)}.`;
  const next = nextWorkday(day);
  const when = next === plusDays(day, 1) ? 'i morgon' : weekdayText(next);
  return `Nämnden öppnar ${when} kl. ${asText(hours.opens)}.`;
}

/** Closed now, as far as its words tell. */
export function isClosed(openingHours: string, now: number): boolean {
  const hours = weekdayHours(openingHours);
  const { day, time } = partsAt(now);
  return !hours || !isWorkday(day) || time < hours.opens || time >= hours.closes;
}

function weekdayHours(text: string): { readonly opens: ClockTime; readonly closes: ClockTime } | null {
  const match = /^vardagar (?:kl\.? )?(\d{1,2}(?:[.:]\d{2})?) ?[–-] ?(\d{1,2}(?:[.:]\d{2})?)\.?$/i.exec(text.trim());
  const opens = match?.[1] === undefined ? null : parseTime(match[1]);
  const closes = match?.[2] === undefined ? null : parseTime(match[2]);
  return opens && closes ? { opens, closes } : null;
}

function nextWorkday(day: PlainDate): PlainDate {
  let next = plusDays(day, 1);
  while (!isWorkday(next)) next = plusDays(next, 1);
  return next;
}

function asText(time: ClockTime): string {
  return time.replace(':', '.');
}
