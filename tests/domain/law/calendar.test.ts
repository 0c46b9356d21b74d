import { plusDays } from '@tidig/domain/base/time.ts';
import { isHoliday, isWorkday, lastWorkdayOnOrBefore } from '@tidig/domain/law/calendar.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const anyDay = fc.integer({ min: 0, max: 7670 }).map((days) => plusDays(day('2020-01-01'), days));

describe('Swedish holidays', () => {
  it.each([
    // Easter Sundays from the published tables; the early 2035 and the late 2038 among them, and the rule's two exceptions, 2049 and 2076.
    [
      'påskdagen',
      [
        '2020-04-12',
        '2021-04-04',
        '2022-04-17',
        '2023-04-09',
        '2024-03-31',
        '2025-04-20',
        '2026-04-05',
        '2027-03-28',
        '2028-04-16',
        '2035-03-25',
        '2038-04-25',
        '2049-04-18',
        '2076-04-19',
      ],
    ],
    ['långfredag', ['2025-04-18', '2026-04-03', '2027-03-26', '2035-03-23']],
    ['annandag påsk', ['2025-04-21', '2026-04-06', '2027-03-29']],
    ['Kristi himmelsfärdsdag', ['2025-05-29', '2026-05-14', '2027-05-06']],
    ['pingstdagen', ['2025-06-08', '2026-05-24', '2027-05-16']],
    ['midsommarafton', ['2025-06-20', '2026-06-19', '2027-06-25', '2020-06-19']],
    ['midsommardagen', ['2025-06-21', '2026-06-20', '2027-06-26']],
    ['alla helgons dag', ['2025-11-01', '2026-10-31', '2027-11-06']],
    [
      'days that never move',
      ['2026-01-01', '2026-01-06', '2026-05-01', '2026-06-06', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31'],
    ],
  ])('%s', (_, days) => {
    expect(days.filter((text) => !isHoliday(day(text)))).toEqual([]);
  });

  it.each(['2026-04-02', '2026-05-15', '2026-06-18', '2026-06-22', '2026-11-02', '2026-12-23', '2026-12-28', '2027-01-05', '2026-04-30'])(
    '%s is a workday',
    (text) => {
      expect(isWorkday(day(text))).toBe(true);
    },
  );

  it.each(['2026-11-21', '2026-11-22', '2026-06-06'])('%s is none', (text) => {
    expect(isWorkday(day(text))).toBe(false);
  });

  it('are between 247 and 254 short of a full year of workdays, every year', () => {
    for (let year = 2020; year <= 2040; year += 1) {
      let workdays = 0;
      for (let at = day(`${year}-01-01`); at < day(`${year + 1}-01-01`); at = plusDays(at, 1)) workdays += isWorkday(at) ? 1 : 0;
      expect(workdays).toBeGreaterThanOrEqual(247);
      expect(workdays).toBeLessThanOrEqual(254);
    }
  });
});

describe('the last workday', () => {
  it('is the day itself or at most five days before, with no workday between', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const found = lastWorkdayOnOrBefore(on);
        expect(isWorkday(found)).toBe(true);
        expect(found <= on && found >= plusDays(on, -5)).toBe(true);
        for (let at = plusDays(found, 1); at <= on; at = plusDays(at, 1)) expect(isWorkday(at)).toBe(false);
      }),
    );
  });
});
