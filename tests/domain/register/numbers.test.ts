import type { IdSource } from '@tidig/domain/base/ids.ts';
import { arendenummerOf, isAnmalningsnummer, makeAnmalningsnummer, readArendenummer } from '@tidig/domain/register/numbers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const bytes16 = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('anmälningsnummer', () => {
  it('has four, four and a check character, none of them easily misread', () => {
    fc.assert(
      fc.property(bytes16, (bytes) => {
        const number = makeAnmalningsnummer(idsOf(bytes));
        expect(number).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]$/);
        expect(isAnmalningsnummer(number)).toBe(true);
      }),
    );
  });

  it('shows every single wrong character', () => {
    fc.assert(
      fc.property(bytes16, fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8, 10), fc.constantFrom(...alphabet), (bytes, place, character) => {
        const number = makeAnmalningsnummer(idsOf(bytes));
        const wrong = number.slice(0, place) + character + number.slice(place + 1);
        expect(isAnmalningsnummer(wrong)).toBe(wrong === number);
      }),
      { numRuns: 500 },
    );
  });

  it('shows every pair of swapped neighbours', () => {
    fc.assert(
      fc.property(bytes16, fc.integer({ min: 0, max: 7 }), (bytes, place) => {
        const plain = makeAnmalningsnummer(idsOf(bytes)).replaceAll('-', '');
        const swapped = plain.slice(0, place) + plain.charAt(place + 1) + plain.charAt(place) + plain.slice(place + 2);
        const wrong = `${swapped.slice(0, 4)}-${swapped.slice(4, 8)}-${swapped.slice(8)}`;
        expect(isAnmalningsnummer(wrong)).toBe(swapped === plain);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['', 'P7K4-M2QX', 'p7k4-m2qx-9', 'P7K4M2QX9', '0OIL-M2QX-9'])('%s is none', (text) => {
    expect(isAnmalningsnummer(text)).toBe(false);
  });
});

describe('ärendenummer', () => {
  it('is the prefix of the nämnd, the year and a serial of five digits or more', () => {
    expect(arendenummerOf('far', 2026, 417)).toBe('FAR-2026-00417');
    expect(arendenummerOf('FAR', 2026, 123_456)).toBe('FAR-2026-123456');
  });

  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('FAR', 'GBG', 'ÅRE'),
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 999_999 }),
        (prefix, year, serial) => {
          const number = arendenummerOf(prefix, year, serial);
          expect(readArendenummer(number)).toBe(number);
          expect(readArendenummer(` ${prefix.toLowerCase()} ${year}–${serial} `)).toBe(number);
        },
      ),
    );
  });

  it.each(['Anna Andersson', 'FAR-2026', 'FAR-26-00417', '2026-00417', 'Anna 2015', ''])('%s is none', (text) => {
    expect(readArendenummer(text)).toBeNull();
  });
});

function idsOf(bytes: Uint8Array): IdSource {
  return { uuid: () => '00000000-0000-4000-8000-000000000000', bytes: () => bytes };
}
