import type { PlainDate } from '@tidig/domain/base/time.ts';
import { momentAt, parseDay, parseTime, partsAt } from '@tidig/web/fields/swedish-time.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const today = '2026-11-21' as PlainDate;

describe('a day as people type it', () => {
  it.each([
    ['2026-11-18', '2026-11-18'],
    ['20261118', '2026-11-18'],
    ['18 nov', '2026-11-18'],
    ['18 November 2026', '2026-11-18'],
    ['onsdag 18 nov', '2026-11-18'],
    ['18/11', '2026-11-18'],
    ['i dag', '2026-11-21'],
    ['igår', '2026-11-20'],
    ['21 nov', '2026-11-21'],
    ['22 nov', '2025-11-22'],
    ['29 feb 2028', '2028-02-29'],
    ['i förrgår', '2026-11-19'],
    ['i fredags', '2026-11-20'],
    ['söndag', '2026-11-15'],
    ['i lördags', '2026-11-14'],
  ])('reads %s', (typed, day) => expect(parseDay(typed, today)).toBe(day));

  it.each(['', '2026-02-30', '31 nov', 'snart', '18', '2026-11', '18 foo'])('does not guess at "%s"', (typed) => {
    expect(parseDay(typed, today)).toBeNull();
  });
});

describe('a time as people type it', () => {
  it.each([
    ['22.15', '22:15'],
    ['22:15', '22:15'],
    ['2215', '22:15'],
    ['kl. 8', '08:00'],
    ['0', '00:00'],
  ])('reads %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each(['24.00', '12.60', 'kväll', '123456'])('does not guess at "%s"', (typed) => expect(parseTime(typed)).toBeNull());
});

describe('the moment of a Swedish clock time', () => {
  it('is an hour behind in summer and counts winter time from the change', () => {
    expect(momentAt('2026-10-24' as PlainDate, '12:00')).toBe('2026-10-24T10:00:00.000Z');
    expect(momentAt('2026-10-25' as PlainDate, '12:00')).toBe('2026-10-25T11:00:00.000Z');
  });

  it('means the first of the doubled hour in autumn, and counts on over the skipped hour in spring', () => {
    expect(momentAt('2026-10-25' as PlainDate, '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(momentAt('2026-03-29' as PlainDate, '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('reads back as the same clock, whatever the moment', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }).map((at) => Math.floor(at / 60_000) * 60_000);
    fc.assert(
      fc.property(moments, (at) => {
        const { day, time } = partsAt(at);
        expect(partsAt(momentAt(day, time))).toEqual({ day, time });
      }),
    );
  });
});
