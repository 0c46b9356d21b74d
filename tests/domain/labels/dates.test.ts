import { showDate, showDay, showMoment, showMomentShort, showTime } from '@tidig/domain/labels/dates.ts';
import { describe, expect, it } from 'vitest';
import { at, day } from '../../support/dates.ts';

describe('dates as people read them', () => {
  it('shows day, month and year', () => {
    expect(showDate(day('2026-11-21'))).toBe('21 nov 2026');
    expect(showDate(day('2026-03-01'))).toBe('1 mars 2026');
    expect(showDate(day('2028-02-29'))).toBe('29 feb 2028');
  });

  it('shows the weekday', () => {
    expect(showDay(day('2026-11-21'))).toBe('lördag 21 nov');
    expect(showDay(day('2026-11-29'))).toBe('söndag 29 nov');
  });

  it.each([
    ['2026-11-21T13:03:00Z', '14.03', '21 nov 2026 kl. 14.03', 'lör 21 nov 14.03'],
    ['2026-07-01T13:03:00Z', '15.03', '1 juli 2026 kl. 15.03', 'ons 1 juli 15.03'],
    ['2026-11-21T02:14:00Z', '03.14', '21 nov 2026 kl. 03.14', 'lör 21 nov 03.14'],
    ['2026-11-20T23:00:00Z', '00.00', '21 nov 2026 kl. 00.00', 'lör 21 nov 00.00'],
    ['2026-12-31T23:30:00Z', '00.30', '1 jan 2027 kl. 00.30', 'fre 1 jan 00.30'],
  ])('%s is in Sweden %s, %s, %s', (text, time, moment, short) => {
    expect([showTime(at(text)), showMoment(at(text)), showMomentShort(at(text))]).toEqual([time, moment, short]);
  });

  it('follows the clocks forward and back', () => {
    expect([showTime(at('2026-03-29T00:59:00Z')), showTime(at('2026-03-29T01:00:00Z'))]).toEqual(['01.59', '03.00']);
    expect([showTime(at('2026-10-25T00:59:00Z')), showTime(at('2026-10-25T01:00:00Z'))]).toEqual(['02.59', '02.00']);
  });
});
