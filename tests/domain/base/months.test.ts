import { monthOf, type PlainMonth, plusMonths } from '@tidig/domain/base/months.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { describe, expect, it } from 'vitest';

describe('a calendar month', () => {
  it.each([
    ['2026-11-30T22:59:59.999Z', '2026-11'],
    ['2026-11-30T23:00:00.000Z', '2026-12'],
    ['2026-06-30T21:59:59.999Z', '2026-06'],
    ['2026-06-30T22:00:00.000Z', '2026-07'],
    ['2026-12-31T23:00:00.000Z', '2027-01'],
  ])('is that of the Swedish day: %s is in %s', (at, month) => {
    expect(monthOf(at as Instant)).toBe(month);
  });

  it.each([
    ['2026-11', -1, '2026-10'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', -12, '2025-11'],
    ['2026-12', 1, '2027-01'],
    ['2024-02', 0, '2024-02'],
  ])('%s moved by %i is %s', (month, by, moved) => {
    expect(plusMonths(month as PlainMonth, by)).toBe(moved);
  });
});
