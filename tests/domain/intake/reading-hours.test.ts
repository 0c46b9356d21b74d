import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { nextReadingTime, type ReadingHours, readingHoursOf } from '@tidig/domain/intake/reading-hours.ts';
import { describe, expect, it } from 'vitest';

const workdays = ['MAN', 'TIS', 'ONS', 'TOR', 'FRE'] as const;
const hours: ReadingHours = { intervals: [{ days: [...workdays], from: '08:00', to: '16:30' }], closedDays: ['2026-11-27' as PlainDate] };
/** A Swedish clock time with what Sweden is ahead of UTC then. */
const at = (clock: string, ahead = '+01:00') => new Date(`${clock}:00.000${ahead}`).toISOString() as Instant;
const next = (from: Instant, given = hours) => nextReadingTime(given, from);

describe('when what nobody has read is read', () => {
  it.each([
    ['at night', at('2026-11-19T03:14'), at('2026-11-19T08:00')],
    ['the minute before', at('2026-11-19T07:59'), at('2026-11-19T08:00')],
    ['when the day is over', at('2026-11-18T16:30'), at('2026-11-19T08:00')],
    ['on a Friday evening', at('2026-11-20T20:00'), at('2026-11-23T08:00')],
    ['on a Sunday', at('2026-11-22T12:00'), at('2026-11-23T08:00')],
    ['before a day on which the nämnd is closed, and a weekend', at('2026-11-26T17:00'), at('2026-11-30T08:00')],
    ['on Christmas Eve, a Thursday', at('2026-12-24T10:00'), at('2026-12-28T08:00')],
    ['over the night into summer time', at('2026-03-27T17:00'), at('2026-03-30T08:00', '+02:00')],
    ['over the night into winter time', at('2026-10-23T17:00', '+02:00'), at('2026-10-26T08:00')],
  ])('%s', (_when, from, then) => expect(next(from)).toEqual({ now: false, at: then }));

  it('is now, until the hours end', () => {
    expect(next(at('2026-11-19T08:00'))).toEqual({ now: true, at: at('2026-11-19T16:30') });
    expect(next(at('2026-11-19T16:29'))).toEqual({ now: true, at: at('2026-11-19T16:30') });
  });

  it('is on a holiday where hours are named for holidays, and until midnight as 24:00', () => {
    const holidays: ReadingHours = { intervals: [{ days: ['HEL'], from: '10:00', to: '24:00' }], closedDays: [] };
    expect(next(at('2026-12-23T12:00'), holidays)).toEqual({ now: false, at: at('2026-12-24T10:00') });
    expect(next(at('2026-12-24T23:59'), holidays)).toEqual({ now: true, at: at('2026-12-25T00:00') });
  });

  it('counts on in the hour that is skipped, and promises nothing past in the one that comes twice', () => {
    const sundays: ReadingHours = { intervals: [{ days: ['SON'], from: '02:30', to: '02:40' }], closedDays: [] };
    expect(next(at('2026-03-29T01:00'), sundays)?.at).toBe(at('2026-03-29T03:30', '+02:00'));
    expect(next(at('2026-10-25T02:50', '+02:00'), sundays)?.at).toBe(at('2026-11-01T02:30'));
  });

  it('is not said of a nämnd that has named no hours, or none within 60 days', () => {
    expect(next(at('2026-11-19T03:14'), { intervals: [], closedDays: [] })).toBeNull();
    expect(
      next(at('2026-06-25T03:14', '+02:00'), { intervals: [{ days: ['HEL'], from: '08:00', to: '09:00' }], closedDays: [] }),
    ).toBeNull();
  });

  it('tells when, and neither who nor why', () => {
    const receivers = [{ kind: 'PERSON', userId: 'person-karin.ek', name: 'Karin Ek' } as const];
    const interval = { days: [...workdays], from: '08:00', to: '16:30', receivers, nextAfterMinutes: 30 };
    const told = readingHoursOf({ otherwise: null, intervals: [interval] }, [{ on: '2026-11-27' as PlainDate, why: 'Flytt' }]);
    expect(told).toEqual(hours);
  });
});
