import { FEWEST, lackCount, shownLacks } from '@tidig/domain/quality/lack-counts.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const between = (from: number, to: number) => ({ kind: 'between', from, to });

describe('how many reports lack something, as far as it may be told', () => {
  it.each([
    [4, 20, { kind: 'few' }],
    [5, 20, between(5, 9)],
    [9, 20, between(5, 9)],
    [10, 20, between(10, 14)],
    [14, 20, between(10, 14)],
    [15, 20, between(15, 15)],
    [16, 20, { kind: 'nearly-all' }],
    [20, 20, { kind: 'nearly-all' }],
    [1, 10, { kind: 'few' }],
    [5, 10, between(5, 5)],
    [6, 10, { kind: 'nearly-all' }],
    [1, 9, { kind: 'untold' }],
    [9, 9, { kind: 'untold' }],
    [35, 43, between(35, 38)],
    [38, 43, between(35, 38)],
    [39, 43, { kind: 'nearly-all' }],
    // Marked in more reports than were counted: still no number.
    [12, 11, { kind: 'nearly-all' }],
  ])('%i of %i', (lacking, reports, count) => {
    expect(lackCount(lacking, reports)).toEqual(count);
  });

  it('tells for no numbers of fewer than five on either side, however much a reader works out', () => {
    fc.assert(
      fc.property(fc.integer({ min: FEWEST, max: 400 }), fc.integer({ min: 1, max: 400 }), (reports, some) => {
        const lacking = Math.min(some, reports);
        const told = JSON.stringify(lackCount(lacking, reports));
        const possible = Array.from({ length: reports }, (_, index) => index + 1).filter(
          (n) => JSON.stringify(lackCount(n, reports)) === told,
        );
        const little = possible.filter((n) => n < FEWEST || reports - n < FEWEST);
        // Either no such number is possible, or all of them are: 1–4, or 0–4 that lack nothing, or any at all.
        expect(little.length === 0 || little.length >= FEWEST - 1).toBe(true);
      }),
    );
  });
});

describe('the counts of a unit', () => {
  const lacks = [
    { code: 'Q14', reports: 3 },
    { code: 'Q08', reports: 12 },
    { code: 'Q11', reports: 11 },
    { code: 'field:child.school', reports: 19 },
    { code: 'Q02', reports: 4 },
    { code: 'Q24', reports: 0 },
  ];

  it.each([0, 1, 4])('say nothing at all of %i reports', (reports) => {
    expect(shownLacks(reports, lacks)).toEqual({ reports: null, lacks: [] });
  });

  it('of five to nine reports say what was lacking, in an order that tells nothing', () => {
    for (const reports of [5, 9]) {
      const shown = shownLacks(reports, lacks);
      expect(shown.reports).toBe(reports);
      expect(shown.lacks.map(({ code, count }) => `${code} ${count.kind}`)).toEqual([
        'Q02 untold',
        'Q08 untold',
        'Q11 untold',
        'Q14 untold',
        'field:child.school untold',
      ]);
    }
  });

  it('of ten and more put the most common first, alike ones by code, and leave out what nothing lacks', () => {
    expect(shownLacks(20, lacks).lacks).toEqual([
      { code: 'field:child.school', count: { kind: 'nearly-all' } },
      { code: 'Q08', count: between(10, 14) },
      { code: 'Q11', count: between(10, 14) },
      { code: 'Q02', count: { kind: 'few' } },
      { code: 'Q14', count: { kind: 'few' } },
    ]);
  });
});
