import { type Cell, percentile, shareOf, toldCounts } from '@tidig/domain/intake/statistics-small-numbers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Every way to make this whole of so many cells. */
function* waysToMake(whole: number, cells: number): Generator<number[]> {
  if (cells === 1) yield [whole];
  else for (let count = 0; count <= whole; count += 1) for (const rest of waysToMake(whole - count, cells - 1)) yield [count, ...rest];
}

/** What those who know the program, the table and the whole cannot tell apart: all counts that look the same when told. */
function lookAlike(whole: number, cells: number): Map<string, number[][]> {
  const alike = new Map<string, number[][]>();
  for (const counts of waysToMake(whole, cells)) {
    const key = JSON.stringify(toldCounts(counts));
    alike.set(key, [...(alike.get(key) ?? []), counts]);
  }
  return alike;
}

const few = (cell: Cell | undefined) => typeof cell !== 'number';

describe('L-50: small numbers', () => {
  it.each([
    [2, 80],
    [3, 40],
    [4, 24],
    [5, 17],
  ])('none held back in a table of %i cells can be worked out, also by one who knows the program and the whole', (cells, most) => {
    for (let whole = 0; whole <= most; whole += 1) {
      for (const [key, counts] of lookAlike(whole, cells)) {
        const told = toldCounts(counts[0] ?? []);
        const pinned = told.cells.filter((cell, index) => few(cell) && new Set(counts.map((one) => one[index])).size < 2);
        expect({ key, whole, pinned: whole === 0 ? [] : pinned }).toEqual({ key, whole, pinned: [] });
      }
    }
  });

  it('none under five is ever told, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 52 }), (counts) => {
        const { cells, total } = toldCounts(counts);
        for (const cell of cells) expect(typeof cell === 'number' ? cell : 5).toBeGreaterThanOrEqual(5);
        expect(total === 'few' || total >= 5).toBe(true);
        for (const [index, cell] of cells.entries()) if (typeof cell === 'number') expect(cell).toBe(counts[index]);
      }),
    );
  });

  it('more than one is held back wherever one is, so that the whole less the rest is none of them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 52 }), (counts) => {
        expect(toldCounts(counts).cells.filter(few).length).not.toBe(1);
      }),
    );
  });

  it('all are told when none is small', () => {
    expect(toldCounts([5, 12, 30])).toEqual({ cells: [5, 12, 30], total: 47 });
  });

  it('a share is said as far as the table says it, and no closer', () => {
    expect(shareOf(toldCounts([30, 10]), 0)).toEqual({ least: 75, most: 75 });
    expect(shareOf(toldCounts([58, 2]), 0)).toEqual({ least: 93, most: 100 });
    expect(shareOf(toldCounts([3, 1]), 0)).toBeNull();
    for (const late of [0, 1, 2, 3, 4]) expect(shareOf(toldCounts([60 - late, late]), 0)).toEqual({ least: 93, most: 100 });
  });

  it('a percentile is said where five lie on each side of it', () => {
    const days = (n: number) => Array.from({ length: n }, (_, day) => day + 1);
    expect(percentile(days(9), 0.5)).toBe(5);
    expect(percentile(days(8), 0.5)).toBeNull();
    expect(percentile(days(40), 0.9)).toBe(36);
    expect(percentile(days(39), 0.9)).toBeNull();
    expect(percentile([], 0.5)).toBeNull();
  });
});
