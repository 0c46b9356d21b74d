import type { Instant } from '@tidig/domain/base/time.ts';
import { type Figure, figuresOf, type Measured, periodOf, startOf } from '@tidig/domain/intake/statistics.ts';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

const today = day('2026-11-22');
const period = periodOf(today, 4);

function report(change: Partial<Measured> = {}): Measured {
  return {
    arrivedAt: '2026-11-04T09:00:00.000Z' as Instant,
    covered: true,
    feedbackWanted: false,
    awaited: '',
    assessedAt: null,
    decidedOn: null,
    toldAt: null,
    unfitToTell: false,
    ...change,
  };
}
const several = (count: number, change: Partial<Measured> = {}) => Array.from({ length: count }, () => report(change));
const at = (moment: string) => moment as Instant;

function figure(id: Figure['id'], measured: readonly Measured[]): Figure {
  const found = figuresOf(measured, period, today).find((one) => one.id === id);
  if (!found) throw new Error('no such figure');
  return found;
}
const counts = ({ rows }: Figure) => rows.map(({ count }) => count);

describe('the period', () => {
  it('is whole weeks that are over, in Sweden', () => {
    expect(periodOf(day('2026-11-22'), 4)).toEqual({ from: '2026-10-19', to: '2026-11-15' });
    expect(periodOf(day('2026-11-23'), 4)).toEqual({ from: '2026-10-26', to: '2026-11-22' });
    expect(startOf(periodOf(day('2026-11-22'), 4))).toBe('2026-10-18T22:00:00.000Z');
  });

  it('names its weeks as the calendar does', () => {
    expect(figure('arrivals', []).rows.map(({ label }) => label)).toEqual([
      '19 okt 2026 (v. 43)',
      '26 okt 2026 (v. 44)',
      '2 nov 2026 (v. 45)',
      '9 nov 2026 (v. 46)',
    ]);
    expect(figuresOf([], periodOf(day('2027-01-11'), 4), today)[0]?.rows.at(-2)?.label).toBe('28 dec 2026 (v. 53)');
  });
});

describe('what is counted', () => {
  it('a report belongs to the week of its Swedish day', () => {
    const nights = [
      ...several(6, { arrivedAt: at('2026-11-01T22:30:00.000Z') }),
      ...several(7, { arrivedAt: at('2026-11-01T23:30:00.000Z') }),
    ];
    const rest = [
      ...several(8, { arrivedAt: at('2026-10-20T08:00:00.000Z') }),
      ...several(9, { arrivedAt: at('2026-11-15T08:00:00.000Z') }),
    ];
    expect(counts(figure('arrivals', [...nights, ...rest]))).toEqual([8, 6, 7, 9]);
  });

  it('a skyddsbedömning the day after is in time, two days after is not', () => {
    const made = [
      ...several(6, { assessedAt: at('2026-11-05T22:00:00.000Z') }),
      ...several(5, { assessedAt: at('2026-11-06T08:00:00.000Z') }),
      ...several(9),
      ...several(50, { covered: false }),
    ];
    expect(figure('safety', made)).toMatchObject({ total: 20, share: { least: 30, most: 30 } });
    expect(counts(figure('safety', made))).toEqual([6, 5, 9]);
  });

  it('a decision on day 14 is in time, on day 15 not', () => {
    const arrivedAt = at('2026-10-25T09:00:00.000Z');
    const made = [...several(30, { arrivedAt, decidedOn: day('2026-11-08') }), ...several(10, { arrivedAt, decidedOn: day('2026-11-09') })];
    expect(figure('decisions', made)).toMatchObject({
      share: { least: 75, most: 75 },
      days: [
        { label: 'Median', days: 14 },
        { label: '90:e percentilen', days: 15 },
      ],
    });
    expect(counts(figure('decisions', made))).toEqual([30, 10]);
  });

  it('what waits is counted whenever it came', () => {
    const waiting = (arrivedAt: string) => several(5, { awaited: 'DECISION', arrivedAt: at(arrivedAt) });
    const made = [...waiting('2026-11-22T08:00:00.000Z'), ...waiting('2026-11-10T08:00:00.000Z'), ...waiting('2026-01-10T08:00:00.000Z')];
    expect(counts(figure('open', made))).toEqual([5, 5, 5]);
  });

  it('feedback that was unfit, or has time left, is left out', () => {
    const decided = { feedbackWanted: true, decidedOn: day('2026-11-02') };
    const made = [
      ...several(8, { ...decided, toldAt: at('2026-11-09T10:00:00.000Z') }),
      ...several(6, { ...decided, toldAt: at('2026-11-10T10:00:00.000Z') }),
      ...several(6, decided),
      ...several(9, { ...decided, unfitToTell: true }),
      ...several(9, { ...decided, decidedOn: day('2026-11-15') }),
    ];
    expect(counts(figure('feedback', made))).toEqual([8, 6, 6]);
  });

  it('L-50: a few late decisions are not told, nor how many were in time', () => {
    const decided = (on: string, many: number) => several(many, { arrivedAt: at('2026-10-25T09:00:00.000Z'), decidedOn: day(on) });
    const made = figure('decisions', [...decided('2026-11-05', 58), ...decided('2026-11-10', 2)]);
    expect(made).toMatchObject({ total: 60, share: { least: 93, most: 100 } });
    expect(counts(made)).toEqual(['hidden', 'few']);
  });
});
