import { clockOf, dayOf, daysBetween, instant, isPlainDate, momentOf, plusDays, plusMinutes } from '@tidig/domain/base/time.ts';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { at, day } from '../../support/dates.ts';

const anyDay = fc.integer({ min: 0, max: 7670 }).map((days) => plusDays(day('2020-01-01'), days));

describe('days', () => {
  it('go by Swedish time', () => {
    expect(dayOf(at('2026-11-21T22:59:59Z'))).toBe('2026-11-21');
    expect(dayOf(at('2026-11-21T23:00:00Z'))).toBe('2026-11-22');
    expect(dayOf(at('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(dayOf(at('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('move by whole calendar days, 2020–2040, over clock changes, month ends and leap days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = plusDays(from, days);
        expect(isPlainDate(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(days);
        expect(from < to).toBe(days > 0);
      }),
    );
  });

  it.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-01', false],
    ['20260101', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('%s is a day of the calendar: %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected);
  });
});

describe('a Swedish clock time', () => {
  it('is an hour behind UTC in winter and two in summer; of the doubled hour the first is meant, and over the skipped one the clock counts on', () => {
    expect(momentOf('2026-11-18T22:15')).toBe('2026-11-18T21:15:00.000Z');
    expect(momentOf('2026-07-01T00:00')).toBe('2026-06-30T22:00:00.000Z');
    expect(momentOf('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(momentOf('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is read of a moment and gives it back, 2020–2040', () => {
    const minutes = fc
      .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) })
      .map((ms) => at(new Date(ms - (ms % 60_000)).toISOString()));
    fc.assert(
      fc.property(minutes, (moment) => {
        expect(clockOf(momentOf(clockOf(moment)))).toBe(clockOf(moment));
      }),
    );
    expect(clockOf(at('2026-11-18T23:00:00Z'))).toBe('2026-11-19T00:00');
  });
});

describe("the machine's own time zone", () => {
  const machineZone = process.env['TZ'];
  afterEach(() => {
    if (machineZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = machineZone;
  });

  it.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles', 'Europe/Stockholm'])('changes nothing: %s', (zone) => {
    process.env['TZ'] = zone;
    expect(plusDays(day('2026-03-28'), 2)).toBe('2026-03-30');
    expect(plusDays(day('2026-01-31'), 1)).toBe('2026-02-01');
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
    expect(dayOf(at('2026-11-21T23:00:00Z'))).toBe('2026-11-22');
  });
});

describe('moments', () => {
  it('are UTC with milliseconds and sort as text', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 9999 }),
        (date, minutes) => {
          const moment = instant(date);
          const later = plusMinutes(moment, minutes);
          expect(moment < later).toBe(true);
          expect(Date.parse(later) - Date.parse(moment)).toBe(minutes * 60_000);
          expect(dayOf(moment) <= dayOf(later)).toBe(true);
        },
      ),
    );
  });
});
