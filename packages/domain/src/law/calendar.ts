import { plusDays, type PlainDate } from '../base/time.ts';

/** Public holidays with a fixed day, and the eves that lag (1930:173) 2 § puts on a par with them. `MM-DD`. */
const fixedHolidays = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);
/** Days from Easter Sunday: långfredag, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen. */
const easterOffsets = [-2, 0, 1, 39, 49];

/**
 * True on Sundays' companions in the calendar: the public holidays of lag (1989:253) and midsommarafton, julafton and nyårsafton
 * (lag 1930:173, 2 §). Computed, for the years 1990–2099.
 */
export function isHoliday(day: PlainDate): boolean {
  const monthDay = day.slice(5);
  if (fixedHolidays.has(monthDay)) return true;
  // Midsummer: the Saturday 20–26 June and its eve. Alla helgons dag: the Saturday 31 October–6 November.
  if (weekday(day) === 5 && monthDay >= '06-19' && monthDay <= '06-25') return true;
  if (weekday(day) === 6 && monthDay >= '06-20' && monthDay <= '06-26') return true;
  if (weekday(day) === 6 && monthDay >= '10-31' && monthDay <= '11-06') return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return easterOffsets.some((offset) => plusDays(easter, offset) === day);
}

/** Monday to Friday and no holiday. */
export function isWorkday(day: PlainDate): boolean {
  const number = weekday(day);
  return number !== 0 && number !== 6 && !isHoliday(day);
}

/** The day itself if it is a workday, else the last one before it. */
export function lastWorkdayOnOrBefore(day: PlainDate): PlainDate {
  let found = day;
  while (!isWorkday(found)) found = plusDays(found, -1);
  return found;
}

/** 0 = Sunday to 6 = Saturday. */
function weekday(day: PlainDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Gauss's rule in the short form that holds from 1900 to 2099. */
function easterSunday(year: number): PlainDate {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const late = (moon === 29 && sunday === 6) || (moon === 28 && sunday === 6 && year % 19 > 10);
  const march22 = new Date(Date.UTC(year, 2, 22)).toISOString().slice(0, 10) as PlainDate;
  return plusDays(march22, moon + sunday - (late ? 7 : 0));
}
