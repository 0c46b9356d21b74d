import type { ArrivedList, BoardRow } from '@tidig/web/worklist/worklist-api.ts';
import { entriesBySection, keptInPlace, newestOf } from '@tidig/web/worklist/entries.ts';
import { newsText } from '@tidig/web/worklist/news-bar.tsx';
import { wrongAbsence } from '@tidig/web/worklist/absence-form.tsx';
import { failureText } from '@tidig/web/worklist/use-give-out.ts';
import { ApiProblem } from '@tidig/web/api/problem.ts';
import type { PlainDate } from '@tidig/domain/base/time.ts';
import { describe, expect, it } from 'vitest';

const at = '2026-11-21T11:00:00.000Z';

function aRow(id: string, over: Partial<BoardRow> = {}): BoardRow {
  return {
    id,
    event: id,
    section: 'TODAY',
    arendenummer: `FAR-2026-${id}`,
    arrivedAt: at,
    childLabel: 'Elsa Testström',
    ageOnArrival: 8,
    protectedPerson: false,
    identityCertain: true,
    danger: 'NEJ',
    protectToday: null,
    openedAt: null,
    openedBy: null,
    safetyAssessedAt: null,
    safetyOutcome: null,
    safetyOverdue: false,
    decision: null,
    linked: true,
    notice: null,
    covered: true,
    forChildFile: true,
    followUps: [],
    day: 1,
    lastDay: '2026-12-05',
    lastWorkday: '2026-12-04',
    prolonged: false,
    feedbackDue: null,
    answersUnread: 0,
    elsewhereAt: null,
    handler: null,
    inHand: null,
    mine: false,
    assignment: null,
    ...over,
  };
}

const list = (...rows: readonly BoardRow[]): ArrivedList => ({ rows: [...rows], serverTime: at, you: 'me' });
const kept = (rows: readonly BoardRow[]) => keptInPlace(list(...rows), list(...rows)).rows;
const me = { inHand: { userId: 'me', name: 'Karin Ek', until: null }, mine: true };
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('the board', () => {
  it('has each report in one place, those of one event as one, in the order they came', () => {
    const rows = [aRow('a', { section: 'NOW' }), aRow('b', { section: 'NOW', event: 'a' }), aRow('c'), aRow('d', { section: 'RUNNING' })];
    const { NOW, TODAY, RUNNING } = entriesBySection(kept(rows), 'unit');
    expect([ids(NOW), ids(TODAY), ids(RUNNING)]).toEqual([['a'], ['c'], ['d']]);
    expect(NOW[0]?.rows.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('shows one’s own, an event of which one has a child whole, and what nobody has', () => {
    const rows = kept([aRow('a'), aRow('b', { event: 'a', ...me }), aRow('c'), aRow('d', me)]);
    const of = (whose: 'mine' | 'nobody') => ids(entriesBySection(rows, whose).TODAY);
    expect([of('mine'), of('nobody')]).toEqual([
      ['a', 'd'],
      ['a', 'c'],
    ]);
  });
});

describe('what happens while somebody reads the board', () => {
  const before = list(aRow('a'), aRow('b'));

  it('moves nothing: what has come waits, what is done stays marked, what was given shows by whom', () => {
    const now = keptInPlace(before, list(aRow('new', { section: 'NOW' }), aRow('b', { section: 'NOW', ...me })));
    expect(now.rows.map(({ id, section, gone, mine }) => [id, section, gone, mine])).toEqual([
      ['a', 'TODAY', true, false],
      ['b', 'TODAY', false, true],
    ]);
    expect(now).toMatchObject({ fresh: 1, pressing: 2, moved: true });
  });

  it('is told in words, Gör nu by itself, and not at all when nothing has changed', () => {
    expect(keptInPlace(before, before)).toMatchObject({ fresh: 0, pressing: 0, moved: false });
    expect(newsText({ fresh: 2, pressing: 0 })).toBe('2 nya.');
    expect(newsText({ fresh: 2, pressing: 1 })).toBe('2 nya. 1 ny under Gör nu.');
    expect(newsText({ fresh: 0, pressing: 1 })).toBe('1 ny under Gör nu.');
    expect(newsText({ fresh: 0, pressing: 0 })).toBe('Något har ändrats på tavlan.');
  });

  it('knows when the last thing came in, a follow-up too', () => {
    const later = '2026-11-21T12:00:00.000Z';
    const followUps = [{ id: 'k', kind: 'KOMP' as const, arrivedAt: later, openedAt: null, urgent: false }];
    expect([newestOf(list()), newestOf(before), newestOf(list(aRow('a', { followUps })))]).toEqual(['', at, later]);
  });
});

describe('giving out', () => {
  it('says how many did not go, and what to do', () => {
    const refusal = (code: 'changed-meanwhile' | 'not-assignable', message: string) =>
      new ApiProblem({ code, message, fields: [], requestId: null }, 409);
    expect(failureText([refusal('changed-meanwhile', '')], 3)).toBe(
      '1 av 3 gick inte. Någon annan hann före. Nu ser du vem som har anmälan.',
    );
    expect(failureText([refusal('not-assignable', 'Välj någon annan.')], 1)).toBe('Det gick inte. Välj någon annan.');
  });

  it('asks for both days in order and for a deputy', () => {
    const day = (text: string) => text as PlainDate;
    expect(wrongAbsence({ from: null, to: null, deputy: '' })).toEqual({
      from: 'Ange första dagen.',
      to: 'Ange sista dagen.',
      deputy: 'Välj vem som ersätter.',
    });
    expect(wrongAbsence({ from: day('2026-11-23'), to: day('2026-11-22'), deputy: 'ali' })).toHaveProperty('to');
    expect(wrongAbsence({ from: day('2026-11-23'), to: day('2026-11-23'), deputy: 'ali' })).toEqual({});
  });
});
