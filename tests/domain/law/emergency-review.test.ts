import { daysBetween, plusDays } from '@tidig/domain/base/time.ts';
import { isWorkday } from '@tidig/domain/law/calendar.ts';
import { emergencyReview } from '@tidig/domain/law/emergency-review.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const anyDay = fc.integer({ min: 0, max: 7670 }).map((days) => plusDays(day('2020-01-01'), days));

describe('T-5: a nödöppning is reviewed within three working days', () => {
  it.each([
    ['a Monday', '2026-11-16', '2026-11-19'],
    ['a Friday: over the weekend', '2026-11-20', '2026-11-25'],
    ['a Saturday', '2026-11-21', '2026-11-25'],
    ['a Sunday', '2026-11-22', '2026-11-25'],
    ['the day before julafton: over Christmas', '2026-12-23', '2026-12-30'],
    ['nyårsafton: over nyårsdagen, the weekend and trettondagen', '2026-12-31', '2027-01-07'],
    ['skärtorsdagen: over Easter', '2026-04-02', '2026-04-09'],
    ['a Wednesday before Kristi himmelsfärdsdag', '2026-05-13', '2026-05-19'],
    ['the day before midsommarafton', '2026-06-18', '2026-06-24'],
    ['a leap day, a Tuesday', '2028-02-29', '2028-03-03'],
  ])('opened on %s, %s: last day %s', (_, opened, lastDay) => {
    expect(emergencyReview(day(opened), day(opened)).lastDay).toBe(lastDay);
  });

  it('counts down by working days, is not late on the last day, and is the day after', () => {
    const on = (today: string) => emergencyReview(day('2026-11-20'), day(today));
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((one) => on(one).workdaysLeft)).toEqual(
      [3, 3, 3, 2, 1, 0],
    );
    expect([on('2026-11-25').late, on('2026-11-26').late]).toEqual([false, true]);
    expect(on('2026-11-26').workdaysLeft).toBe(0);
  });

  it('always has a working day as the last, with just three of them since the opening, 2020–2040', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (opened, later) => {
        const today = plusDays(opened, later);
        const { lastDay, workdaysLeft, late } = emergencyReview(opened, today);
        expect(isWorkday(lastDay)).toBe(true);
        const since = Array.from({ length: daysBetween(opened, lastDay) }, (_unused, n) => plusDays(opened, n + 1));
        expect(since.filter(isWorkday)).toHaveLength(3);
        expect(late).toBe(today > lastDay);
        expect(workdaysLeft).toBe(since.filter((one) => one > today && isWorkday(one)).length);
      }),
    );
  });

  it('is never later for what was opened earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 20 }), (opened, later) => {
        const other = plusDays(opened, later);
        expect(emergencyReview(opened, opened).lastDay <= emergencyReview(other, other).lastDay).toBe(true);
      }),
    );
  });
});
