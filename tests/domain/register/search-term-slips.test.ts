import { checkIdentityNumber } from '@tidig/domain/identity/number.ts';
import { suggestNumbers } from '@tidig/domain/register/search-term-slips.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { testPersonnummer } from '../../support/test-numbers.ts';

const today = day('2026-11-21');
const suggest = (text: string) => suggestNumbers(text, today);

/** Published test numbers with two neighbouring digits swapped, at every place where that makes another text. */
const swaps = testPersonnummer.slice(-40).flatMap((number) =>
  [...number].flatMap((digit, i) => {
    const next = number.charAt(i + 1);
    return i < 2 || next === '' || next === digit ? [] : [{ number, typed: `${number.slice(0, i)}${next}${digit}${number.slice(i + 2)}` }];
  }),
);

describe('"du kanske menar": a number with one slip of the finger', () => {
  it.each([
    ['two last digits swapped', '20180502-2398'],
    ['swapped, without century', '180502-2398'],
    ['two digits of the month and day swapped', '20180052-2389'],
    ['a wrong check digit', '20180502-2380'],
    ['a digit of the key beside', '20180502-2489'],
  ])('%s', (_, typed) => {
    expect(suggest(typed)).toContain('201805022389');
  });

  it('finds every number whose neighbours were swapped, when the swap made it invalid', () => {
    const wrong = swaps.filter(({ typed }) => !checkIdentityNumber('PNR', typed, today).ok && !checkIdentityNumber('SAM', typed, today).ok);
    expect(wrong.length).toBeGreaterThan(100);
    expect(wrong.filter(({ number, typed }) => !suggest(typed).includes(number))).toEqual([]);
  });

  it('offers at most four, each of them a number that can be right and one slip away', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\d{2})?\d{6}-?\d{4}$/), (typed) => {
        const numbers = suggest(typed);
        expect(numbers.length).toBeLessThanOrEqual(4);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const number of numbers) {
          expect(checkIdentityNumber('PNR', number, today).ok || checkIdentityNumber('SAM', number, today).ok).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['20180502-2389', '180502-2389', '2018-05-02', 'Elsa Testström', 'FAR-2026-00417', '', '2018050223899', '1'.repeat(200)])(
    'has nothing to offer for %j',
    (typed) => {
      expect(suggest(typed)).toEqual([]);
    },
  );
});
