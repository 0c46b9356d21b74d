import { deletions, jaroWinkler } from '@tidig/domain/names/similarity.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const token = fc.stringMatching(/^[a-zåäö]{0,12}$/);

describe('jaroWinkler', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dixon', 'dicksonx', 0.8133],
    ['dwayne', 'duane', 0.84],
    ['abc', 'xyz', 0],
    ['', 'anna', 0],
    ['anna', 'anna', 1],
  ])('of %s and %s is the published %f', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });

  it('is between 0 and 1, the same both ways, and 1 only for the same token', () => {
    fc.assert(
      fc.property(token, token, (a, b) => {
        const value = jaroWinkler(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBeCloseTo(jaroWinkler(b, a), 10);
        expect(value === 1).toBe(a === b);
      }),
      { numRuns: 500 },
    );
  });

  it('puts the misspelt name before the other name', () => {
    expect(jaroWinkler('muhamed', 'mohammed')).toBeGreaterThan(jaroWinkler('muhamed', 'mahmoud'));
  });
});

describe('deletions', () => {
  it('gives the token and each one-letter deletion once', () => {
    expect(deletions('anna').toSorted()).toEqual(['ana', 'ann', 'anna', 'nna']);
    expect(deletions('å')).toEqual(['å']);
    expect(deletions('')).toEqual(['']);
  });

  it('lets every token with one letter wrong, missing, added or swapped meet the right one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{2,12}$/), fc.nat(), fc.constantFrom(...'aeknåö'), (right, place, letter) => {
        const i = place % right.length;
        const edits = [
          right.slice(0, i) + right.slice(i + 1),
          right.slice(0, i) + letter + right.slice(i),
          right.slice(0, i) + letter + right.slice(i + 1),
          right.slice(0, i) + (right[i + 1] ?? '') + (right[i] ?? '') + right.slice(i + 2),
        ];
        const near = new Set(deletions(right));
        for (const edit of edits) expect(deletions(edit).some((neighbour) => near.has(neighbour))).toBe(true);
      }),
    );
  });
});
