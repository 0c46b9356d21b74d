import type { PlainDate } from '@tidig/domain/base/time.ts';
import { type Absence, awayOn, inHandOf } from '@tidig/domain/intake/absence.ts';
import { groupsOf } from '@tidig/domain/intake/same-event-groups.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const today = '2026-11-23' as PlainDate;
const ali = { userId: 'ali', name: 'Ali Demir' };
const karin = { userId: 'karin', name: 'Karin Ek' };
const britt = { userId: 'britt', name: 'Britt Sand' };
const anybody = () => true;

function away(person: typeof ali, from: string, to: string, deputy: typeof ali): Absence {
  return { ...person, away: { from: from as PlainDate, to: to as PlainDate, deputy } };
}

describe('who has a report in hand', () => {
  it('is the deputy on the first and the last day away, and the handler before and after', () => {
    const absences = [away(ali, '2026-11-23', '2026-11-25', karin)];
    const holder = (day: string) => inHandOf(ali, awayOn(absences, day as PlainDate), anybody);
    expect(holder('2026-11-22')).toEqual({ ...ali, until: null });
    for (const day of ['2026-11-23', '2026-11-25']) expect(holder(day)).toEqual({ ...karin, until: '2026-11-25' });
    expect(holder('2026-11-26')).toEqual({ ...ali, until: null });
  });

  it('is the handler again from the moment somebody writes so', () => {
    const absences = [away(ali, '2026-11-23', '2026-11-25', karin), { ...ali, away: null }];
    expect(inHandOf(ali, awayOn(absences, today), anybody)).toEqual({ ...ali, until: null });
  });

  it('is the deputy’s deputy when that one is away too, until the first of them is back', () => {
    const absences = [away(ali, '2026-11-20', '2026-12-01', karin), away(karin, '2026-11-23', '2026-11-24', britt)];
    expect(inHandOf(ali, awayOn(absences, today), anybody)).toEqual({ ...britt, until: '2026-11-24' });
  });

  it('is nobody when they stand in for each other, or when the one who would have it may not', () => {
    const each = [away(ali, '2026-11-20', '2026-12-01', karin), away(karin, '2026-11-20', '2026-12-01', ali)];
    expect(inHandOf(ali, awayOn(each, today), anybody)).toBeNull();
    expect(inHandOf(ali, awayOn([], today), (userId) => userId !== 'ali')).toBeNull();
    expect(inHandOf(null, awayOn([], today), anybody)).toBeNull();
  });
});

describe('reports of one event', () => {
  it('stand together when they name one another, directly or through another on the list', () => {
    expect(
      groupsOf(
        ['a', 'b', 'c', 'd'],
        [
          ['c', 'b'],
          ['a', 'c'],
        ],
      ),
    ).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('are not joined through one that is not on the list', () => {
    expect(
      groupsOf(
        ['a', 'b'],
        [
          ['a', 'hidden'],
          ['b', 'hidden'],
        ],
      ),
    ).toEqual([['a'], ['b']]);
  });

  it('have each report once, whoever names whom', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'outside');
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(fc.tuple(id, id)), (ids, pairs) => {
        expect(groupsOf(ids, pairs).flat().toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});
