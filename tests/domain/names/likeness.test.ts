import { looseFold } from '@tidig/domain/names/fold.ts';
import { slipCost } from '@tidig/domain/names/slip.ts';
import { soundDistance } from '@tidig/domain/names/sound-distance.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, nearness } from './find.ts';

const word = fc.stringMatching(/^[a-zåäö]{1,12}$/).map(looseFold);

describe('how far apart two words sound', () => {
  it('is nothing for the same word, the same both ways, and never negative', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(soundDistance(a, a)).toBe(0);
        expect(soundDistance(a, b)).toBeCloseTo(soundDistance(b, a), 10);
        expect(soundDistance(a, b)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['muhamed', 'mohamed', 'mahmud'],
    ['schokvist', 'sjoqvist', 'skogqvist'],
    ['hasan', 'xasan', 'hoseini'],
  ])('is less from %s to %s than to %s', (typed, meant, other) => {
    expect(soundDistance(typed, meant)).toBeLessThan(soundDistance(typed, other));
  });
});

describe('one slip of the finger', () => {
  it.each([
    ['nroa', 'nora', 0.45],
    ['mska', 'maka', 0.5],
    ['anan', 'annan', 0.55],
    ['ekla', 'ella', 0.5],
    ['ella', 'elta', 0.7],
    ['ella', 'ella', 0],
    ['ella', 'olle', null],
    ['ella', 'ellasa', null],
  ])('from %s to %s costs %s', (one, other, cost) => {
    expect(slipCost(one, other)).toBe(cost);
  });

  it('costs the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => slipCost(a, b) === slipCost(b, a)));
  });
});

describe('the register', () => {
  const names =
    `Liv Åke Rut Ali Ella Emma Noah Björn Thomas Kjell Lucas Molly Hanna Mattias Mohammed Abdullahi Xasan Zeynep Łukasz Đorđe Oleksandr Yevhen
    Tewodros Jwan Nguyen Lind Berg Ljung Sjöberg Öberg Johansson Gustafsson Wachtmeister Lindqvist Kowalczyk Shevchenko Petrović Yılmaz Hoxha Jabouri`.split(
      /\s+/,
    );

  it('finds a person after any one slip in either name', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
    const any = fc.constantFrom(...names);
    fc.assert(
      fc.property(
        any,
        any,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('left out', 'put in', 'changed', 'swapped', 'doubled'),
        (right, other, place, l, slip) => {
          const at = place % right.length;
          const [before, here, after] = [right.slice(0, at), right.slice(at, at + 1), right.slice(at + 1)];
          const letter = letters.charAt(l % letters.length);
          const typed = {
            'left out': before + after,
            'put in': before + letter + here + after,
            changed: before + letter + after,
            swapped: before + after.slice(0, 1) + here + after.slice(1),
            doubled: before + here + here + after,
          }[slip];
          fc.pre(looseFold(typed).length > 2 && looseFold(right).length > 2 && right !== other);
          expect(found(`${typed} ${other}`, { givenName: right, familyName: other }), `${typed} for ${right}`).not.toBeNull();
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('thinks two words as near one way as the other', () => {
    const any = fc.oneof(word, fc.constantFrom(...names.map(looseFold)));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(nearness(a, b)?.score).toBe(nearness(b, a)?.score);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Nina', 'Anna'],
    ['Ali', 'Ola'],
    ['Mohammed', 'Mahmoud'],
    ['Johansson', 'Jonasson'],
    ['Anna', 'Emma'],
    ['Li', 'Bo'],
  ])('does not take %s for %s', (one, other) => {
    expect(nearness(one, other)).toBeNull();
  });
});
