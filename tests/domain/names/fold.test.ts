import { exactFold, looseFold, nameTokens } from '@tidig/domain/names/fold.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-composite' }),
  fc.stringMatching(/^[a-zA-ZåäöÅÄÖ' -]{0,30}$/),
);

describe('exactFold', () => {
  it.each([
    ['Åsa Öberg', 'åsa öberg'],
    ['A\u030asa', 'åsa'],
    ['ÅHLÉN', 'åhlén'.replace('é', 'e')],
    ['Łukasz', 'lukasz'],
    ['Đorđević', 'dordevic'],
    ['Sørensen', 'sörensen'],
    ['Bjørn Ærlig', 'björn ärlig'],
    ['Şahin', 'sahin'],
    ['İbrahim', 'ibrahim'],
    ['Işık', 'isik'],
    ['Müller', 'muller'],
    ['Groß', 'gross'],
    ['ǼRLIG ǿ', 'ärlig ö'],
    ['Anna-Lena', 'anna lena'],
    ["O'Brien", 'o brien'],
    ['O’Brien', 'o brien'],
    ['  von   Essen ', 'von essen'],
    ['Ａｎｎａ', 'anna'],
    ['"Anna* OR%', 'anna or'],
    ['A\u202Enna', 'a nna'],
    ['\u0000\uD800', ''],
  ])('reads %s as %s', (text, folded) => {
    expect(exactFold(text)).toBe(folded);
  });

  it('keeps å, ä and ö apart from a and o', () => {
    expect(exactFold('Mårten')).not.toBe(exactFold('Marten'));
    expect(exactFold('Göran')).not.toBe(exactFold('Goran'));
  });
});

describe('looseFold', () => {
  it.each([
    ['Håkansson', 'Hakanson'],
    ['Wikström', 'Vikstrom'],
    ['Wickström', 'Vikström'],
    ['Thorén', 'Toren'],
    ['Jonsson', 'Jonson'],
    ['Göran', 'Goran'],
    ['Matthias', 'Matias'],
  ])('holds %s and %s to be written alike', (one, other) => {
    expect(looseFold(one)).toBe(looseFold(other));
  });

  it('keeps different names apart', () => {
    const names = ['Anna', 'Hanna', 'Jansson', 'Jonasson', 'Nilsson', 'Olsson', 'Ali', 'Ola'];
    expect(new Set(names.map(looseFold)).size).toBe(names.length);
  });
});

describe('folding any text', () => {
  it('never fails, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(exactFold(exactFold(text))).toBe(exactFold(text));
        expect(looseFold(looseFold(text))).toBe(looseFold(text));
        expect(looseFold(exactFold(text))).toBe(looseFold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves only letters, digits and single spaces, so that nothing typed can steer a query', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of nameTokens(text)) expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(nameTokens(text).join(' ')).toBe(exactFold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same whether a letter is composed or not', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(exactFold(text.normalize('NFD'))).toBe(exactFold(text.normalize('NFC')));
      }),
    );
  });
});

describe('nameTokens', () => {
  it('splits on spaces and hyphens in the order written', () => {
    expect(nameTokens('Anna-Lena von Essen')).toEqual(['anna', 'lena', 'von', 'essen']);
    expect(nameTokens(' – ')).toEqual([]);
  });
});
