import { dayOf, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { daysLeft } from '@tidig/domain/intake/days-left.ts';
import { isHoliday, lastWorkdayOnOrBefore } from '@tidig/domain/law/calendar.ts';
import { feedbackDue, preliminaryAssessment } from '@tidig/domain/law/deadlines.ts';
import { describe, expect, it } from 'vitest';
import { at, day } from '../../support/dates.ts';

/** Red days and the eves on a par with them, from printed calendars, weekends among them left out. */
const byHand: Readonly<Record<number, string>> = {
  2020: '01-01 01-06 04-10 04-13 05-01 05-21 06-19 12-24 12-25 12-31',
  2024: '01-01 03-29 04-01 05-01 05-09 06-06 06-21 12-24 12-25 12-26 12-31',
  2026: '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31',
  2027: '01-01 01-06 03-26 03-29 05-06 06-25 12-24 12-31',
  2028: '01-06 04-14 04-17 05-01 05-25 06-06 06-23 12-25 12-26',
  2035: '01-01 03-23 03-26 05-01 05-03 06-06 06-22 12-24 12-25 12-26 12-31',
  2038: '01-01 01-06 04-23 04-26 06-03 06-25 12-24 12-31',
};

/** A calendar counted day for day, by a plain count of days since a Wednesday, leap years by their own rule, Easter by the Gregorian algorithm of Meeus. */
type Counted = { readonly date: string; readonly free: boolean };
function countCalendar(): Counted[] {
  const days: Counted[] = [];
  let weekday = 3; // 1 January 2020 was a Wednesday; Monday is 1.
  for (let year = 2020; year <= 2041; year += 1) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const start = days.length;
    lengths.forEach((length, month) => {
      for (let date = 1; date <= length; date += 1) {
        const monthDay = `${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].includes(monthDay);
        const midsummerEve = month === 5 && weekday === 5 && date >= 19 && date <= 25;
        days.push({ date: `${year}-${monthDay}`, free: fixed || midsummerEve || weekday >= 6 });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    });
    const easter = days.findIndex((one) => one.date === meeusEaster(year));
    for (const offset of [-2, 1, 39]) {
      const index = easter + offset;
      if (index >= start) days[index] = { ...(days[index] as Counted), free: true };
    }
  }
  return days;
}

function meeusEaster(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

const calendar = countCalendar();
const within = calendar.filter(({ date }) => date < '2041-01-01');

/** Where a day stands, and the last day at or before it on which people work. */
function workdayBefore(index: number): string {
  let at = index;
  while (calendar[at]?.free) at -= 1;
  return calendar[at]?.date ?? '';
}

describe('every day from 2020 to 2040', () => {
  it('is counted as often as the years have days', () => {
    expect(within).toHaveLength(7671);
  });

  it('has its last day fourteen days on and the last workday before it, whatever leap day or clock lies between (L-25)', () => {
    const wrong = within.flatMap(({ date }, index) => {
      const { day: n, lastDay, lastWorkday } = preliminaryAssessment(day(date), day(date));
      const right = n === 0 && lastDay === calendar[index + 14]?.date && (index < 14 || lastWorkday === workdayBefore(index + 14));
      return right ? [] : [`${date}: ${lastDay} ${lastWorkday}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is a week before its feedback is due (L-10), and day n is the days that have passed', () => {
    const wrong = within.filter(({ date }, index) => {
      const later = within[index + 9]?.date;
      const counted = later === undefined || preliminaryAssessment(day(date), day(later)).day === 9;
      return feedbackDue({ code: 'INLEDA', on: day(date) }) !== calendar[index + 7]?.date || !counted;
    });
    expect(wrong).toEqual([]);
  });

  it('begins at midnight in Sweden, winter and summer, also on the two days of 23 and 25 hours (L-24)', () => {
    const summer = (date: string) => date >= lastSunday(date.slice(0, 4), 3) && date < lastSunday(date.slice(0, 4), 10);
    const wrong = within.slice(1).filter(({ date }, index) => {
      const before = within[index]?.date ?? '';
      // At midnight the clock has not yet changed on the day itself: it changes at three.
      const changesToday = date === lastSunday(date.slice(0, 4), 3) || date === lastSunday(date.slice(0, 4), 10);
      const isSummer = changesToday ? !summer(date) : summer(date);
      const midnight = `${before}T${isSummer ? '22' : '23'}:00:00.000Z`;
      const justBefore = new Date(Date.parse(midnight) - 1000).toISOString();
      return dayOf(at(midnight)) !== date || dayOf(at(justBefore)) !== before;
    });
    expect(wrong).toEqual([]);
  });
});

/** Last Sunday of a month, by the counted calendar's own weekdays. */
function lastSunday(year: string, month: number): string {
  const prefix = `${year}-${String(month).padStart(2, '0')}-`;
  const found = sundays.get(prefix);
  if (!found) throw new Error('no such month');
  return found;
}
const sundays = new Map<string, string>();
// 5 January 2020 was a Sunday: every seventh day since.
for (let index = 4; index < calendar.length; index += 7) {
  const date = calendar[index]?.date ?? '';
  sundays.set(date.slice(0, 8), date);
}

describe('holidays', () => {
  it.each(Object.entries(byHand))('of %s stand as in a printed calendar', (year, listed) => {
    const ours = calendar
      .map(({ date }) => date)
      .filter((date) => date.startsWith(year) && isHoliday(day(date)) && !isWeekend(date))
      .map((date) => date.slice(5));
    expect(ours.join(' ')).toBe(listed);
  });
});

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
}

describe('prolonged for synnerliga skäl (L-27)', () => {
  it('has the new last day and its workday, and day n counts on from the arrival', () => {
    const arrived = day('2026-11-18');
    const to = day('2026-12-25');
    expect(daysLeft(arrived, day('2026-12-10'), to)).toEqual({ day: 22, lastDay: to, lastWorkday: '2026-12-23', prolonged: true });
    expect(daysLeft(arrived, day('2026-11-20'), null)).toEqual({
      day: 2,
      lastDay: '2026-12-02',
      lastWorkday: '2026-12-02',
      prolonged: false,
    });
  });

  it('whatever the day, 2020–2040', () => {
    const wrong = within.slice(30).filter(({ date }, index) => {
      const prolonged: PlainDate = day(date);
      const { lastWorkday, lastDay } = daysLeft(plusDays(prolonged, -30), prolonged, prolonged);
      return lastDay !== date || lastWorkday !== workdayBefore(index + 30) || lastWorkday !== lastWorkdayOnOrBefore(prolonged);
    });
    expect(wrong).toEqual([]);
  });
});
