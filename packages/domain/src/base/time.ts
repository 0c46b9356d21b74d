import type { Branded } from './ids.ts';

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-21T20:15:00.000Z`. Sorts as text. */
export type Instant = Branded<'Instant'>;
/** A calendar day in Sweden, `2026-11-21`. Sorts as text. */
export type PlainDate = Branded<'PlainDate'>;

/** Time is an argument: nothing in domain or services reads the machine's clock. */
export type Clock = { now(): Instant };

const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The Swedish calendar day on which a moment falls. */
export function dayOf(at: Instant): PlainDate {
  return stockholmDay.format(new Date(at)) as PlainDate;
}

const stockholmClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

/** The Swedish clock time of a moment, `2026-11-18T22:15`. */
export function clockOf(at: Instant): string {
  return stockholmClock.format(new Date(at)).replace(' ', 'T');
}

/**
 * The moment of a Swedish clock time, `2026-11-18T22:15`. In the hour that is skipped in spring the clock counts on; of the doubled hour in autumn the
 * first is meant.
 */
export function momentOf(clock: string): Instant {
  const asUtc = Date.parse(`${clock}:00Z`);
  const inSummer = instant(new Date(asUtc - 2 * anHour));
  return clockOf(inSummer) === clock ? inSummer : instant(new Date(asUtc - anHour));
}

const anHour = 3_600_000;

export function instant(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** A day moved by whole calendar days; leap days and month ends as the calendar has them. */
export function plusDays(day: PlainDate, days: number): PlainDate {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as PlainDate;
}

export function plusMinutes(at: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(at) + minutes * 60_000));
}

/** Whole seconds from one moment to another; 0 when that one is past. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}

/** Whole calendar days from one day to another; 0 on the same day. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** True for `YYYY-MM-DD` that the calendar has. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
