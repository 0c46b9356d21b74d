import { ageAtAct, ageOn, ageOnArrival, monthsOn } from '@tidig/domain/identity/age.ts';
import { plusDays } from '@tidig/domain/base/time.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, day } from '../../support/dates.ts';

describe('age in whole years', () => {
  it.each([
    ['2008-11-22', '2026-11-21', 17],
    ['2008-11-21', '2026-11-21', 18],
    ['2026-11-21', '2026-11-21', 0],
    ['2008-02-29', '2026-02-27', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
    ['2008-03-01', '2026-02-28', 17],
    ['2008-12-31', '2026-12-30', 17],
    ['2008-01-01', '2025-12-31', 17],
    ['2026-11-22', '2026-11-21', 0],
  ])('born %s is on %s %i years', (birth, on, years) => {
    expect(ageOn(day(birth), day(on))).toBe(years);
  });

  it('never falls as days pass, and rises by one at most', () => {
    const days = fc.integer({ min: 0, max: 7000 });
    fc.assert(
      fc.property(days, days, (born, later) => {
        const birth = plusDays(day('2008-01-01'), born);
        const on = plusDays(birth, later);
        const step = ageOn(birth, plusDays(on, 1)) - ageOn(birth, on);
        expect(step === 0 || step === 1).toBe(true);
      }),
    );
  });

  it('on arrival goes by the Swedish day, in winter and summer time', () => {
    expect(ageOnArrival(day('2008-11-22'), at('2026-11-21T22:59:59Z'))).toBe(17);
    expect(ageOnArrival(day('2008-11-22'), at('2026-11-21T23:00:00Z'))).toBe(18);
    expect(ageOnArrival(day('2008-07-02'), at('2026-07-01T21:59:59Z'))).toBe(17);
    expect(ageOnArrival(day('2008-07-02'), at('2026-07-01T22:00:00Z'))).toBe(18);
  });

  it('at the act goes by the day of the act', () => {
    expect(ageAtAct(day('2011-11-22'), day('2026-11-21'))).toBe(14);
    expect(ageAtAct(day('2011-11-22'), day('2026-11-22'))).toBe(15);
  });
});

describe('whole months', () => {
  it.each([
    ['2026-06-21', '2026-11-20', 4],
    ['2026-06-21', '2026-11-21', 5],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2026-01-31', '2026-04-30', 3],
    ['2025-12-15', '2026-01-14', 0],
    ['2025-12-15', '2026-01-15', 1],
    ['2024-11-21', '2026-11-21', 24],
    ['2026-11-22', '2026-11-21', 0],
  ])('of somebody born %s are on %s %i', (birth, on, months) => {
    expect(monthsOn(day(birth), day(on))).toBe(months);
  });

  it('are twelve on each birthday', () => {
    const days = fc.integer({ min: 0, max: 7000 });
    fc.assert(
      fc.property(days, days, (born, later) => {
        const birth = plusDays(day('2008-01-01'), born);
        const on = plusDays(birth, later);
        expect(Math.floor(monthsOn(birth, on) / 12)).toBe(ageOn(birth, on));
      }),
    );
  });
});
