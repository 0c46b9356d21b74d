import { dayOf, daysBetween, plusDays } from '@tidig/domain/base/time.ts';
import { feedbackDue, preliminaryAssessment, safetyAssessmentTarget } from '@tidig/domain/law/deadlines.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, day } from '../../support/dates.ts';

const anyDay = fc.integer({ min: 0, max: 7670 }).map((days) => plusDays(day('2020-01-01'), days));

describe('förhandsbedömning (SoL 20:2, L-25)', () => {
  it.each([
    ['the example in the law notes', '2026-03-02', '2026-03-16', '2026-03-16'],
    ['last day on a Sunday', '2026-11-15', '2026-11-29', '2026-11-27'],
    ['last day on julafton', '2026-12-10', '2026-12-24', '2026-12-23'],
    ['last day on nyårsdagen, a Friday', '2026-12-18', '2027-01-01', '2026-12-30'],
    ['last day on annandag påsk', '2026-03-23', '2026-04-06', '2026-04-02'],
    ['over a month end', '2026-01-31', '2026-02-14', '2026-02-13'],
    ['over a leap day', '2028-02-20', '2028-03-05', '2028-03-03'],
    ['the same without a leap day', '2027-02-20', '2027-03-06', '2027-03-05'],
    ['over the clocks going forward', '2026-03-22', '2026-04-05', '2026-04-02'],
    ['over the clocks going back', '2026-10-18', '2026-11-01', '2026-10-30'],
  ])('%s: in on %s, last day %s, last workday %s', (_, arrived, lastDay, lastWorkday) => {
    expect(preliminaryAssessment(day(arrived), day(arrived))).toEqual({ day: 0, lastDay, lastWorkday });
  });

  it('is day 14 on the last day and day 15 the day after', () => {
    expect(preliminaryAssessment(day('2026-11-15'), day('2026-11-29')).day).toBe(14);
    expect(preliminaryAssessment(day('2026-11-15'), day('2026-11-30')).day).toBe(15);
  });

  it('counts calendar days and never rolls forward, 2020–2040', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (arrived, later) => {
        const today = plusDays(arrived, later);
        const answer = preliminaryAssessment(arrived, today);
        expect(answer.day).toBe(later);
        expect(daysBetween(arrived, answer.lastDay)).toBe(14);
        expect(answer.lastWorkday <= answer.lastDay).toBe(true);
      }),
    );
  });

  it('starts on the Swedish day of arrival, Saturday night included (L-24)', () => {
    expect(preliminaryAssessment(dayOf(at('2026-11-21T22:59:59Z')), day('2026-11-22')).lastDay).toBe('2026-12-05');
    expect(preliminaryAssessment(dayOf(at('2026-11-21T23:00:00Z')), day('2026-11-22')).lastDay).toBe('2026-12-06');
  });
});

describe('skyddsbedömning (L-21)', () => {
  it('has the day of arrival and the next as a guide', () => {
    expect(safetyAssessmentTarget(at('2026-12-31T22:30:00Z'))).toEqual({ sameDay: '2026-12-31', latest: '2027-01-01' });
    expect(safetyAssessmentTarget(at('2026-12-31T23:30:00Z'))).toEqual({ sameDay: '2027-01-01', latest: '2027-01-02' });
  });
});

describe('återkoppling (SoL 19:6, L-10)', () => {
  it('is due at once where an utredning runs already', () => {
    expect(feedbackDue({ code: 'INGAR_I_PAGAENDE', on: day('2026-02-22') })).toBe('2026-02-22');
  });

  it('is due a week after the decision', () => {
    expect(feedbackDue({ code: 'INLEDA', on: day('2026-02-22') })).toBe('2026-03-01');
    expect(feedbackDue({ code: 'INTE_INLEDA', on: day('2028-02-22') })).toBe('2028-02-29');
  });
});
