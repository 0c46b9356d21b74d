import type { BoardRow } from '@tidig/web/intake/intake-api.ts';
import { worklistOf } from '@tidig/web/worklist/worklist-order.ts';
import { describe, expect, it } from 'vitest';

const at = '2026-11-21T11:00:00.000Z';

function aRow(id: string, over: Partial<BoardRow> = {}): BoardRow {
  return {
    id,
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
    decision: null,
    linked: true,
    notice: null,
    covered: true,
    forChildFile: true,
    followUps: [],
    day: 1,
    lastDay: '2026-12-05',
    lastWorkday: '2026-12-04',
    ...over,
  };
}

describe('the board', () => {
  it('has each row in one place: danger, not assessed, adults, decided with something unread, and those that run', () => {
    const rows = [
      aRow('danger', { danger: 'JA' }),
      aRow('unassessed'),
      aRow('adult', { covered: false, notice: 'PL6', danger: 'JA' }),
      aRow('decided', { decision: { code: 'INTE_INLEDA', on: '2026-11-21', paragraph: '20 kap. 2 § SoL' } }),
      aRow('running', { safetyAssessedAt: at }),
    ];
    const parts = Object.entries(worklistOf(rows)).map(([part, found]) => [part, found.map(({ id }) => id)]);
    expect(Object.fromEntries(parts)).toEqual({
      now: ['danger'],
      unassessed: ['unassessed'],
      adults: ['adult'],
      decided: ['decided'],
      running: ['running'],
    });
  });

  it('puts what an unread supplement calls urgent first, whatever was assessed or decided, and back when it is read', () => {
    const followUps = [{ id: 'k', kind: 'KOMP' as const, arrivedAt: at, openedAt: null, urgent: true }];
    const rows = [
      aRow('running', { safetyAssessedAt: at, followUps }),
      aRow('decided', { decision: { code: 'INTE_INLEDA', on: '2026-11-21', paragraph: '20 kap. 2 § SoL' }, followUps }),
      aRow('adult', { covered: false, followUps }),
    ];
    const { now, adults } = worklistOf(rows);
    expect([now.map(({ id }) => id), adults.map(({ id }) => id)]).toEqual([['running', 'decided'], ['adult']]);
    const read = rows.map((row) => ({ ...row, followUps: followUps.map((one) => ({ ...one, openedAt: at, urgent: false })) }));
    expect(worklistOf(read)).toMatchObject({ now: [], running: [{ id: 'running' }], decided: [{ id: 'decided' }] });
  });
});
