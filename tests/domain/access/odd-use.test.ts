import { oddInNumbers, oddUseIn, oddUseList, oddUseWord, usualOddUseLimits, wrongLimits } from '@tidig/domain/access/odd-use.ts';
import { oddInOwnName } from '@tidig/domain/access/odd-use-own.ts';
import { searchReasonProblem } from '@tidig/domain/access/odd-use-reason.ts';
import { lastDayOf, momentsOf, reviewTime } from '@tidig/domain/access/odd-use-review.ts';
import { drawSample, sampleSize } from '@tidig/domain/access/odd-use-sample.ts';
import { isOfTask, type TaskPerson } from '@tidig/domain/access/odd-use-task.ts';
import type { PlainMonth } from '@tidig/domain/base/months.ts';
import { type Instant, type PlainDate, plusMinutes } from '@tidig/domain/base/time.ts';
import { nameTokens } from '@tidig/domain/names/fold.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const NOW = '2026-11-18T12:00:00.000Z' as Instant;
const limits = { ...usualOddUseLimits, perHour: 5, perDay: 10, repeatDays: 3 };
const ago = (minutes: number) => plusMinutes(NOW, -minutes);
const many = (n: number, minutes: number) => ({ recent: Array.from({ length: n }, () => ago(minutes)), same: [] });

describe('T-1: how much somebody searches outside tasks', () => {
  it('is odd with the search after the limit, and not with the last one within it', () => {
    expect(oddInNumbers(many(4, 10), limits, NOW)).toEqual([]);
    expect(oddInNumbers(many(5, 10), limits, NOW)).toEqual(['OVER_HOUR']);
    expect(oddInNumbers(many(9, 61), limits, NOW)).toEqual([]);
    expect(oddInNumbers(many(10, 61), limits, NOW)).toEqual(['OVER_DAY']);
  });

  it('counts the last sixty minutes: a search of exactly an hour ago is not among them', () => {
    expect(oddInNumbers(many(5, 60), limits, NOW)).toEqual([]);
    expect(oddInNumbers({ recent: [...many(4, 10).recent, '2026-11-18T11:00:00.001Z' as Instant], same: [] }, limits, NOW)).toEqual([
      'OVER_HOUR',
    ]);
  });

  it('counts a day as Sweden has it', () => {
    const justAfterMidnight = '2026-11-17T23:05:00.000Z' as Instant; // 00:05 on the 18th
    const recent = Array.from({ length: 10 }, () => '2026-11-17T22:00:00.000Z' as Instant);
    expect(oddInNumbers({ recent, same: [] }, limits, justAfterMidnight)).toEqual([]);
  });

  it('is odd on the third day with the same search, however many times a day', () => {
    const day = 24 * 60;
    const after = (...same: Instant[]) => oddInNumbers({ recent: [], same }, limits, NOW);
    expect(after(ago(day), ago(day + 1), ago(5))).toEqual([]);
    expect(after(ago(day), ago(4 * day))).toEqual(['REPEATED']);
  });

  it('has numbers within bounds only', () => {
    expect(wrongLimits(usualOddUseLimits)).toEqual([]);
    expect(wrongLimits({ perHour: 5, perDay: 1000, repeatDays: 2, reviewDays: 31 })).toEqual([]);
    expect(wrongLimits({ perHour: 4, perDay: 1001, repeatDays: 2.5, reviewDays: Number.NaN })).toEqual([
      'perHour',
      'perDay',
      'repeatDays',
      'reviewDays',
    ]);
  });

  it('is one word in the log, whichever codes there are', () => {
    fc.assert(
      fc.property(fc.subarray([...oddUseList.codes]), (codes) => {
        expect(oddUseIn(oddUseWord(codes))).toEqual(codes);
      }),
    );
    expect(oddUseIn('done')).toEqual([]);
  });
});

const own = (typed: string, name: string) => oddInOwnName([nameTokens(typed)], name);

describe('T-1: one’s own name', () => {
  it.each([
    ['Ali Demir', 'Ali Demir', ['OWN_NAME']],
    ['demir, ali', 'Ali Demir', ['OWN_NAME']],
    ['Elif Demir', 'Ali Demir', ['OWN_SURNAME']],
    ['Elif Demirci', 'Ali Demir', []],
    ['Ali Hassan', 'Ali Demir', []],
    // So many are called Andersson that it says nothing; one's whole name does.
    ['Kalle Andersson', 'Maria Andersson', []],
    ['Maria Andersson', 'Maria Andersson', ['OWN_NAME']],
    ['Elsa Lind-Frost', 'Maja Lind-Frost', ['OWN_SURNAME']],
    ['Elsa Lind', 'Maja Lind-Frost', []],
    ['Elsa Frost', 'Frost', []],
  ])('%s, looked for by %s', (typed, name, odd) => {
    expect(own(typed, name)).toEqual(odd);
  });

  it('is nobody’s when nothing is found', () => {
    expect(oddInOwnName([], 'Ali Demir')).toEqual([]);
    expect(oddInOwnName([[]], 'Ali Demir')).toEqual([]);
  });
});

const person = (name: string, number = '', birthDate: string | null = null, child = false): TaskPerson => ({
  names: nameTokens(name),
  number,
  birthDate,
  child,
});
const family = [
  person('Mohammed Ali Hassan', '1202072383', '2012-02-07', true),
  person('Amina Hassan', '8604012388'),
  person('Yousef', '', null, true),
];
const byName = (text: string) => isOfTask({ kind: 'name', name: { tokens: nameTokens(text) } }, family);
const byNumber = (value: string, persons = family) => isOfTask({ kind: 'number', value }, persons);

describe('T-1: another person than the task’s', () => {
  it.each(['Mohammed Hassan', 'hassan muhamed', 'Muhammad Hasan', 'Amina Hassan', 'Ali Mohammed', 'Yousef Hassan', 'Jusuf Karim'])(
    '%s may be one of the family',
    (text) => {
      expect(byName(text)).toBe(true);
    },
  );

  it.each(['Kalle Svensson', 'Amina Svensson', 'Erik Hassan'])('%s is none of them', (text) => {
    expect(byName(text)).toBe(false);
  });

  it('knows a number with one slip, and none further off', () => {
    expect(byNumber('201202072383')).toBe(true);
    expect(byNumber('201202072833')).toBe(true);
    expect(byNumber('201202072381')).toBe(true);
    const known = family.slice(0, 2);
    expect(byNumber('201202282388', known)).toBe(false);
  });

  it('takes a number for a child’s whose own is not known, unless the birth date speaks against it', () => {
    const born = [person('Elsa Provsson', '', '2015-06-03', true)];
    expect(byNumber('201506032380', born)).toBe(true);
    expect(byNumber('201506632380', born)).toBe(true);
    expect(byNumber('201507172383', born)).toBe(false);
    expect(byNumber('201507172383', [person('Elsa', '', null, true)])).toBe(true);
    expect(byNumber('201507172383', [person('Anna Provsson')])).toBe(false);
  });
});

describe('T-1: the reason for more searches', () => {
  it.each([
    ['', 'required'],
    ['kort', 'too-short'],
    ['a'.repeat(501), 'too-long'],
    ['Elin Provsson ringde själv', 'term-in-reason'],
    ['Barnet bor på Storgatan 12 nu', 'place-in-handover'],
    ['Tre skolor ringde i dag', null],
    ['Elin ringde om sin syster', null],
  ])('%s', (typed, code) => {
    expect(searchReasonProblem(typed, ['elin', 'provsson', '2015'], NOW)).toBe(code);
  });
});

describe('L-100: the month’s draw', () => {
  const users = (n: number, unitId: string | null) => Array.from({ length: n }, (_, i) => ({ userId: `u${i}`, unitId }));
  const rank = ({ userId }: { userId: string }) => userId.split('').toReversed().join('');

  it.each([
    [0, 0],
    [1, 1],
    [10, 1],
    [11, 2],
    [100, 10],
  ])('takes of %i users %i', (n, drawn) => {
    expect(sampleSize(n)).toBe(drawn);
  });

  it('takes of each unit by itself, in whatever order they come, each user once', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.gen(), (a, b, gen) => {
        const all = [...users(a, 'a'), ...users(b, null)];
        const drawn = drawSample(all, rank);
        const mixed = fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 });
        const key = (list: typeof all) => list.map(({ userId, unitId }) => `${unitId} ${userId}`).toSorted();
        expect(
          key([
            ...drawSample(
              gen(() => mixed),
              rank,
            ),
          ]),
        ).toEqual(key([...drawn]));
        expect(drawn.filter(({ unitId }) => unitId === 'a')).toHaveLength(sampleSize(a));
        expect(drawn.filter(({ unitId }) => unitId === null)).toHaveLength(sampleSize(b));
      }),
      { numRuns: 50 },
    );
  });

  it('is of a Swedish month, also in the one when the clocks change', () => {
    expect(momentsOf('2026-10' as PlainMonth)).toEqual({ from: '2026-09-30T22:00:00.000Z', until: '2026-10-31T23:00:00.000Z' });
    expect(lastDayOf('2028-02' as PlainMonth)).toBe('2028-02-29');
  });

  it('is late the day after the last day', () => {
    const on = (today: string) => reviewTime('2026-10-31' as PlainDate, 14, today as PlainDate);
    expect(on('2026-11-14')).toEqual({ lastDay: '2026-11-14', late: false });
    expect(on('2026-11-15').late).toBe(true);
  });
});
