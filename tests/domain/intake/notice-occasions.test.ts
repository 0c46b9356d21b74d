import { type Instant, momentOf, type PlainDate, plusDays, plusMinutes } from '@tidig/domain/base/time.ts';
import { limitOccasions, type LimitFacts, unopenedOccasion } from '@tidig/domain/intake/notice-occasions.ts';
import { isWorkday } from '@tidig/domain/law/calendar.ts';
import { noticeTexts } from '@tidig/domain/vocabulary/notices.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';

/** In on Monday 2 March 2026 at nine, assessed the same day: last day Monday 16 March. */
const report: LimitFacts = {
  id: 'r1',
  arrivedAt: momentOf('2026-03-02T09:00'),
  covered: true,
  awaited: 'DECISION',
  feedbackAwaited: false,
  safetyAssessedAt: momentOf('2026-03-02T11:00'),
  prolongedTo: null,
  decision: null,
};

function at(clock: string, facts: Partial<LimitFacts> = {}) {
  return limitOccasions({ ...report, ...facts }, momentOf(clock)).map(({ code, key, since }) => [code, key.split('/').at(-1), since]);
}

describe('a limit that comes near', () => {
  it.each([
    ['2026-03-09T07:59', []],
    // Day 7, a Monday.
    ['2026-03-09T08:00', [['TIDSGRANS', '7', momentOf('2026-03-09T08:00')]]],
    ['2026-03-12T23:00', [['TIDSGRANS', '7', momentOf('2026-03-09T08:00')]]],
    // Day 11 is Friday 13 March, and day 13 a Sunday: both on the Friday, as one.
    ['2026-03-13T08:00', [['TIDSGRANS', '1', momentOf('2026-03-13T08:00')]]],
  ])('at %s', (clock, expected) => {
    expect(at(clock)).toEqual(expected);
  });

  it('moves with the last day when the time is prolonged, and is gone with the decision', () => {
    expect(at('2026-03-13T08:00', { prolongedTo: '2026-03-30' as PlainDate })).toEqual([]);
    expect(at('2026-03-23T08:00', { prolongedTo: '2026-03-30' as PlainDate })).toHaveLength(1);
    expect(at('2026-03-13T08:00', { awaited: '' })).toEqual([]);
  });

  it('is the skyddsbedömning on the morning after "samma dag, senast nästa dag", also on a Sunday, and also after a decision to open', () => {
    expect(at('2026-03-04T07:59', { safetyAssessedAt: null })).toEqual([]);
    expect(at('2026-03-04T08:00', { safetyAssessedAt: null, awaited: 'SAFETY' })).toEqual([
      ['SKYDDSBEDOMNING', 'riktmarke', momentOf('2026-03-04T08:00')],
    ]);
    const friday = { arrivedAt: momentOf('2026-03-06T15:00'), safetyAssessedAt: null };
    expect(at('2026-03-08T08:00', friday)).toHaveLength(1);
  });

  it('is the feedback on day 5 of 7, or the workday before', () => {
    const told = { awaited: 'FEEDBACK', feedbackAwaited: true, decision: { code: 'INLEDA', on: day('2026-03-02') } } as const;
    // Day 5 is Saturday 7 March.
    expect(at('2026-03-06T07:59', told)).toEqual([]);
    expect(at('2026-03-06T08:00', told)).toHaveLength(1);
    expect(at('2026-03-02T15:00', { ...told, decision: { code: 'INGAR_I_PAGAENDE', on: day('2026-03-02') } })).toHaveLength(1);
  });

  it('is the feedback also while the skyddsbedömning is due: the week runs (L-10)', () => {
    const both = {
      safetyAssessedAt: null,
      awaited: 'SAFETY',
      feedbackAwaited: true,
      decision: { code: 'INLEDA', on: day('2026-03-02') },
    } as const;
    expect(at('2026-03-06T08:00', both).map(([code]) => code)).toEqual(['SKYDDSBEDOMNING', 'ATERKOPPLING']);
  });

  it('is never told of somebody who is neither child nor young, nor of what is done', () => {
    expect(at('2026-03-20T08:00', { covered: false, awaited: 'CLOSING', safetyAssessedAt: null })).toEqual([]);
  });

  it('begins on a workday at eight, once a mark, on every day 2020–2040', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7600 }), fc.integer({ min: 0, max: 1439 }), (days, minute) => {
        const day = plusDays('2020-01-01' as PlainDate, days);
        const arrivedAt = plusMinutes(momentOf(`${day}T00:00`), minute);
        const seen = new Map<string, Instant>();
        for (let n = 0; n <= 14; n += 1) {
          for (const one of limitOccasions({ ...report, arrivedAt }, momentOf(`${plusDays(day, n)}T12:00`))) {
            expect(seen.get(one.key) ?? one.since).toBe(one.since);
            seen.set(one.key, one.since);
          }
        }
        expect(seen.size).toBeGreaterThanOrEqual(1);
        for (const since of seen.values()) {
          expect(since >= arrivedAt).toBe(true);
          if (since !== arrivedAt) expect(isWorkday(since.slice(0, 10) as PlainDate)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words of a notice', () => {
  it('are the same whatever the report says, and hold no number', () => {
    for (const text of Object.values(noticeTexts)) expect(text).toMatch(/^[A-ZÅÄÖa-zåäö ]+ Tidig[a-zåäö ]*\. Logga in\.$/);
    expect(unopenedOccasion({ id: 'x', follows: null, arrivedAt: report.arrivedAt }).code).toBe('NY_ANMALAN');
    expect(unopenedOccasion({ id: 'x', follows: 'y', arrivedAt: report.arrivedAt }).code).toBe('NYTT_OM_ANMALAN');
  });
});
