import type { CourseView } from '@tidig/web/assessment/assessment-api.ts';
import { stepsOf } from '@tidig/web/assessment/steps.ts';
import { describe, expect, it } from 'vitest';

const none = {
  safety: [],
  contacts: [],
  childViews: [],
  caseSystem: [],
  emptySearches: [],
  proposals: [],
  decisions: [],
  prolongings: [],
  closings: [],
};
const days = { day: 12, lastDay: '2026-11-29', lastWorkday: '2026-11-27', prolonged: false };
const course: CourseView = {
  reportId: 'r',
  serverTime: '2026-11-27T08:00:00.000Z',
  covered: true,
  awaited: 'DECISION',
  feedbackAwaited: false,
  forwardedAt: null,
  days,
  safetyTarget: { sameDay: '2026-11-27', latest: '2026-11-28' },
  feedbackDue: null,
  records: none,
  proposal: null,
  violence: false,
  choices: [],
  mayNotProlong: null,
  siblings: [],
  earlier: { reports: [], hidden: false, opened: 0 },
};
const signed = { id: 'x', madeAt: course.serverTime, recordedAt: course.serverTime, byName: 'Britt Sand' };
const decided = {
  ...signed,
  body: {
    code: 'INTE_INLEDA' as const,
    on: '2026-11-27',
    day: 12,
    paragraph: '20 kap. 2 §',
    reason: 'Skäl.',
    delegation: '4.3',
    violenceReason: '',
  },
};
const proposed = { ...signed, body: { code: 'INLEDA' as const, reason: 'Skäl.' } };
const safe = { ...signed, outcome: 'BEHOVER_INTE_SKYDD' as const, reasons: '', grounds: [], contacts: [], measures: [], madeByName: '' };

/** How the four steps stand. */
function states(change: Partial<CourseView>, report: { readonly danger?: 'JA' | 'NEJ'; readonly assessed?: boolean } = {}) {
  const row = { danger: report.danger ?? 'NEJ' } as Parameters<typeof stepsOf>[0]['row'];
  const steps = stepsOf({ row, safetyAssessments: report.assessed ? [safe] : [] }, { ...course, ...change });
  return [steps.safety, steps.preliminary, steps.decision, steps.after].map(({ kind, state }) => `${kind}: ${state}`);
}

describe('how the steps stand', () => {
  it('at arrival: red only where danger is stated or the riktmärke has passed', () => {
    expect(states({})).toEqual(['attention: Saknas', 'ongoing: Dag 12 av 14', 'waiting: Inget än', 'waiting: Efter beslutet']);
    expect(states({}, { danger: 'JA' })[0]).toBe('danger: Saknas');
    expect(states({ serverTime: '2026-11-29T08:00:00.000Z' })[0]).toBe('danger: Saknas, riktmärket har passerat');
  });

  it('with a skyddsbedömning and a proposal: nothing is decided by either', () => {
    expect(states({ proposal: proposed }, { assessed: true })).toEqual([
      'done: Gjord',
      'ongoing: Dag 12 av 14',
      'attention: Förslag att besluta om',
      'waiting: Efter beslutet',
    ]);
  });

  it('past day 14 in words and red, unless the time is prolonged', () => {
    expect(states({ days: { ...days, day: 15 } })[1]).toBe('danger: Dag 15, över 14 dagar');
    expect(states({ days: { ...days, day: 15, prolonged: true } })[1]).toBe('ongoing: Dag 15, förlängd');
  });

  it('decided: with the day of the answer, then that it was given', () => {
    const records = { ...none, decisions: [decided] };
    expect(states({ records, awaited: 'FEEDBACK', feedbackAwaited: true, feedbackDue: '2026-12-04' }, { assessed: true })).toEqual([
      'done: Gjord',
      'done: Avslutad dag 12',
      'done: Utredning inleds inte',
      'attention: Senast fredag 4 dec',
    ]);
    expect(states({ records, awaited: '', feedbackDue: '2026-12-04' })[3]).toBe('done: Lämnad');
    expect(states({ records, awaited: '' })[3]).toBe('none: Inte begärd');
  });

  it('decided to open before any skyddsbedömning: that stays to be done', () => {
    const records = { ...none, decisions: [{ ...decided, body: { ...decided.body, code: 'INLEDA' as const } }] };
    expect(states({ records, awaited: 'SAFETY' })[0]).toBe('attention: Saknas');
    const due = { records, awaited: 'SAFETY', feedbackDue: '2026-12-04' } as const;
    expect(states({ ...due, feedbackAwaited: true })[3]).toBe('attention: Senast fredag 4 dec');
    expect(states(due)[3]).toBe('done: Lämnad');
  });

  it('sent on: the other nämnd decides', () => {
    expect(states({ forwardedAt: course.serverTime }, { assessed: true }).slice(1)).toEqual([
      'none: Görs av den andra nämnden',
      'none: Fattas av den andra nämnden',
      'waiting: Görs av den andra nämnden',
    ]);
  });
});
