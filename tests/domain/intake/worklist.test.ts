import type { Instant, PlainDate } from '@tidig/domain/base/time.ts';
import { instant } from '@tidig/domain/base/time.ts';
import { awaited } from '@tidig/domain/intake/awaits.ts';
import { comparePlaces, isSafetyOverdue, placeOf, sections, type WorklistFacts } from '@tidig/domain/intake/worklist.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const today = '2026-11-23' as PlainDate;

function facts(id: string, over: Partial<WorklistFacts> = {}): WorklistFacts {
  return {
    id,
    arrivedAt: '2026-11-23T06:00:00.000Z' as Instant,
    covered: true,
    awaited: 'DECISION',
    danger: 'NEJ',
    protectToday: 'NEJ',
    safetyAssessedAt: null,
    needsProtection: false,
    leftByJour: false,
    lastDay: '2026-12-07' as PlainDate,
    feedbackDue: null,
    unread: [],
    ...over,
  };
}

const assessed = { safetyAssessedAt: '2026-11-23T07:00:00.000Z' as Instant };
const inDanger = { danger: 'JA', protectToday: 'NEJ' } as const;
const ids = (rows: readonly WorklistFacts[]) =>
  rows.toSorted((a, b) => comparePlaces(placeOf(a, today), placeOf(b, today))).map(({ id }) => id);

describe('where a report stands on the board', () => {
  it.each<[string, Partial<WorklistFacts>, string]>([
    ['danger stated, nobody has assessed', { danger: 'JA' }, 'NOW'],
    ['protection needed today', { protectToday: 'JA' }, 'NOW'],
    ['danger that somebody has assessed', { danger: 'JA', ...assessed }, 'RUNNING'],
    ['an unread supplement that says danger, whatever was assessed before', { ...assessed, unread: [inDanger] }, 'NOW'],
    ['the same after the decision', { ...assessed, awaited: '', unread: [inDanger] }, 'NOW'],
    ['unsure, today', { protectToday: 'VET' }, 'TODAY'],
    ['nothing said, nobody has assessed', {}, 'TODAY'],
    ['decided to open before anybody assessed: the skyddsbedömning stays due', { awaited: 'SAFETY' }, 'TODAY'],
    ['assessed by the jour, taken by nobody', { ...assessed, leftByJour: true }, 'JOUR'],
    ['assessed', assessed, 'RUNNING'],
    ['decided, the reporter waits', { ...assessed, awaited: 'FEEDBACK', feedbackDue: '2026-11-30' as PlainDate }, 'FEEDBACK'],
    ['handed over by hand, and something came in since', { ...assessed, awaited: 'PASS_ON' }, 'PASS_ON'],
    ['the same of an adult', { covered: false, awaited: 'PASS_ON' }, 'PASS_ON'],
    ['nothing to do but to read', { ...assessed, awaited: '' }, 'READ'],
    ['an adult, also in danger', { covered: false, awaited: 'CLOSING', danger: 'JA' }, 'ADULTS'],
  ])('%s', (_, over, section) => {
    expect(placeOf(facts('a', over), today).section).toBe(section);
  });

  it('is Gör nu from the day after the riktmärke, in the clock of Sweden, and not before', () => {
    const late = { arrivedAt: '2026-11-21T22:59:59.000Z' as Instant };
    const notYet = { arrivedAt: '2026-11-21T23:00:00.000Z' as Instant };
    expect([late, notYet].map((over) => placeOf(facts('a', over), today).section)).toEqual(['NOW', 'TODAY']);
    expect(isSafetyOverdue({ ...late, ...assessed }, today)).toBe(false);
  });

  it('puts danger before protection before what is only late, and unsure before the oldest', () => {
    const old = { arrivedAt: '2026-11-20T06:00:00.000Z' as Instant };
    const rows = [
      facts('late', old),
      facts('late-unsure', { ...old, danger: 'VET' }),
      facts('protect', { protectToday: 'JA' }),
      facts('danger', { danger: 'JA' }),
      facts('oldest', { arrivedAt: '2026-11-22T06:00:00.000Z' as Instant }),
      facts('unsure', { protectToday: 'VET' }),
    ];
    expect(ids(rows)).toEqual(['danger', 'protect', 'late-unsure', 'late', 'unsure', 'oldest']);
  });

  it('puts the nearest last day first, and who needs protection first of what the jour has assessed', () => {
    const rows = [
      facts('far', { ...assessed, lastDay: '2026-12-20' as PlainDate }),
      facts('near', { ...assessed, lastDay: '2026-11-24' as PlainDate }),
      facts('jour', { ...assessed, leftByJour: true }),
      facts('jour-protect', { ...assessed, leftByJour: true, needsProtection: true }),
    ];
    expect(ids(rows)).toEqual(['jour-protect', 'jour', 'near', 'far']);
  });
});

const tri = fc.constantFrom('JA', 'NEJ', 'VET', null);
const moment = fc.date({ min: new Date('2026-10-20'), max: new Date('2026-11-23T11:00:00Z'), noInvalidDate: true }).map(instant);
const day = fc.constantFrom('2026-11-20', '2026-11-23', '2026-12-01').map((text) => text as PlainDate);
const anyFacts: fc.Arbitrary<WorklistFacts> = fc.record({
  id: fc.uuid(),
  arrivedAt: moment,
  covered: fc.boolean(),
  awaited: fc.constantFrom(...awaited),
  danger: tri,
  protectToday: tri,
  safetyAssessedAt: fc.option(moment),
  needsProtection: fc.boolean(),
  leftByJour: fc.boolean(),
  lastDay: day,
  feedbackDue: fc.option(day),
  unread: fc.array(fc.record({ danger: tri, protectToday: tri }), { maxLength: 2 }),
});

describe('every row, whatever it holds', () => {
  it('stands in one section, and nobody in danger whom no one has assessed stands anywhere but first', () => {
    fc.assert(
      fc.property(anyFacts, (row) => {
        const { section } = placeOf(row, today);
        expect(sections).toContain(section);
        const pressing =
          row.covered && row.awaited !== '' && row.safetyAssessedAt === null && (row.danger === 'JA' || row.protectToday === 'JA');
        if (pressing) expect(section).toBe('NOW');
        if (row.covered && row.awaited !== '' && row.safetyAssessedAt === null) expect(['NOW', 'TODAY']).toContain(section);
      }),
    );
  });

  it('has the same order however the rows came: total, and none lost', () => {
    const rows = fc.uniqueArray(anyFacts, { selector: ({ id }) => id, maxLength: 30 });
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(ids(shuffled)).toEqual(ids(list));
          expect(ids(list).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        },
      ),
    );
  });
});
