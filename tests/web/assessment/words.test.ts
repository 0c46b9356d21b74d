import { daysWords, lacksOf, madeWords, mayWords, readWords, safetyOverdue, targetWords } from '@tidig/web/assessment/words.ts';
import { describe, expect, it } from 'vitest';

const clock = '2026-11-22T09:00:00.000Z';
const recordedAt = '2026-11-22T07:05:00.000Z';

describe('who made it and when', () => {
  it('says both times, and that jouren made what I wrote in', () => {
    const made = { madeAt: '2026-11-22T02:40:00.000Z', recordedAt, byName: 'Karin Ek', madeByName: 'jouren' };
    expect(madeWords(made, 'Karin Ek', clock)).toBe('Gjord 03.40 av jouren. Inskriven 08.05 av dig.');
    expect(madeWords(made, 'Ali Demir', clock)).toBe('Gjord 03.40 av jouren. Inskriven 08.05 av Karin Ek.');
  });

  it('says the day where it was not today, by Swedish midnight', () => {
    const made = { madeAt: '2026-11-21T22:50:00.000Z', recordedAt: '2026-11-21T23:10:00.000Z', byName: 'Maja Frost' };
    expect(madeWords(made, 'Ali Demir', clock)).toBe('Gjord 21 nov 2026 kl. 23.50 av Maja Frost. Inskriven 00.10 av Maja Frost.');
  });

  it('is one sentence where it was written as it was made', () => {
    expect(madeWords({ madeAt: recordedAt, recordedAt, byName: 'Karin Ek', madeByName: '' }, 'Karin Ek', clock)).toBe(
      'Gjord 08.05 av dig.',
    );
  });
});

describe('the riktmärke', () => {
  const safetyTarget = { sameDay: '2026-11-21', latest: '2026-11-22' };

  it('has not passed on the day after arrival, and has the day after that, in Sweden', () => {
    expect(safetyOverdue({ safetyTarget, serverTime: '2026-11-22T22:59:59.000Z' })).toBe(false);
    expect(safetyOverdue({ safetyTarget, serverTime: '2026-11-22T23:00:00.000Z' })).toBe(true);
    expect(safetyOverdue({ safetyTarget: null, serverTime: clock })).toBe(false);
  });

  it('is called a riktmärke, never a deadline', () => {
    const words = [clock, '2026-11-25T09:00:00.000Z'].map((serverTime) => targetWords({ safetyTarget, serverTime }));
    expect(words).toEqual([
      'Den ska göras genast. Riktmärket är samma dag, senast nästa dag: söndag 22 nov.',
      'Den ska göras genast. Riktmärket är samma dag, senast nästa dag: det var söndag 22 nov.',
    ]);
    for (const text of words) expect(text).not.toMatch(/frist|sista dag/i);
  });
});

describe('the days', () => {
  it('say day n, the last day, and the last workday where that is another', () => {
    const days = { day: 12, lastDay: '2026-11-29', lastWorkday: '2026-11-27', prolonged: false };
    expect(daysWords(days)).toBe('Dag 12 av 14. Sista dag söndag 29 nov. Sista arbetsdag fredag 27 nov.');
    expect(daysWords({ ...days, lastDay: '2026-11-27' })).toBe('Dag 12 av 14. Sista dag fredag 27 nov.');
  });

  it('say that the time is prolonged, and then not "of 14"', () => {
    const days = { day: 16, lastDay: '2026-12-04', lastWorkday: '2026-12-04', prolonged: true };
    expect(daysWords(days)).toBe('Dag 16. Tiden är förlängd. Sista dag fredag 4 dec.');
  });
});

describe('how many earlier ones have been read', () => {
  const some = (count: number, opened: number) => ({ reports: Array.from({ length: count }), hidden: false, opened }) as never;
  it.each([
    [some(5, 3), '3 av 5 lästa'],
    [some(1, 0), '0 av 1 läst'],
    [some(0, 0), 'Inga tidigare'],
  ])('%#', (earlier, words) => expect(readWords(earlier)).toBe(words));
});

describe('a decision', () => {
  it('says what must come first and leads to where it is done, in the order in which to do it', () => {
    expect(lacksOf({ lacks: ['safety-missing', 'child-view-missing'] }).map(({ place }) => place)).toEqual([
      'skyddsbedomning',
      'barnets-mening',
    ]);
    expect(lacksOf({ lacks: ['akt-missing', 'inquiry-missing'] }).map(({ place }) => place)).toEqual(['akt', 'verksamhetssystemet']);
    expect(lacksOf({ lacks: [] })).toEqual([]);
  });

  it.each([
    [null, '4.2 Inleda', 'Du får besluta enligt delegationsordningen: 4.2 Inleda.'],
    ['competence-missing', '4.2', 'Du kan föreslå. Beslutet kräver behörighet enligt 25 kap. 1 § socialtjänstlagen.'],
    ['delegation-missing', '4.3', 'Du kan föreslå. Beslutet är delegerat till andra roller än din: 4.3.'],
    ['delegation-missing', null, 'Du kan föreslå. Nämnden har inte delegerat beslutet till någon.'],
    ['not-permitted', '4.3', 'Din roll läser men beslutar inte.'],
  ] as const)('that one %s (%s): %s', (mayNot, point, words) => expect(mayWords({ mayNot, point })).toBe(words));
});
