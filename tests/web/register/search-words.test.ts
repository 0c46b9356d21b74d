import { day } from '../../support/dates.ts';
import { ApiProblem } from '@tidig/web/api/problem.ts';
import { reasonTexts } from '@tidig/web/register/search-reasons.ts';
import { isTooOld, nothingTyped, wordsOf, wrongBy, wrongIn } from '@tidig/web/register/search-typed.ts';
import { describe, expect, it } from 'vitest';

const today = day('2026-11-22');

describe('why an akt came up, in words', () => {
  it.each([
    [['SAME_NUMBER'], null, '20180502-2389', ['samma personnummer']],
    [['EXACT_NAME', 'BIRTH_YEAR'], null, 'Elsa Testström', ['exakt namn', 'födelseår stämmer']],
    [['SIMILAR_SPELLING'], 'Muhamed Fantasi', 'Mohammed Fantasi', ['liknande stavning: Muhamed']],
    [['OTHER_NAME'], 'Elsa Öst', 'Elsa Öst', ['tidigare eller annat namn']],
    [['SOUNDS_ALIKE'], null, 'Mohammed Wikprov', ['ljudlikt']],
    [['GUARDIAN_NAME', 'SOUNDS_ALIKE'], null, 'Sofia Utkast', ['vårdnadshavarens namn: ljudlikt']],
    [['GUARDIAN_NAME'], null, 'Sofia Utkast', ['vårdnadshavarens namn']],
  ] as const)('%j', (reasons, matchedName, typed, texts) => {
    expect(reasonTexts({ reasons: [...reasons], matchedName }, typed)).toEqual(texts);
  });
});

describe('what is typed', () => {
  it('a birth year or an age is read, and neither goes along with a guardian’s name', () => {
    expect(wordsOf({ ...nothingTyped, text: ' Elsa ', born: '2018' }, today)).toEqual({
      text: 'Elsa',
      birthYear: 2018,
      age: null,
      whose: 'child',
    });
    expect(wordsOf({ ...nothingTyped, text: 'Elsa', born: '8 år' }, today)).toMatchObject({ birthYear: null, age: 8 });
    expect(wordsOf({ ...nothingTyped, text: 'Sofia Utkast', born: '8', whose: 'guardian' }, today)).toMatchObject({
      birthYear: null,
      age: null,
    });
  });

  it('is put right at its field', () => {
    expect(wrongIn({ ...nothingTyped, text: 'Elsa' }, false, today)?.field).toBe('purpose');
    expect(wrongIn(nothingTyped, true, today)?.field).toBe('text');
    expect(wrongIn({ ...nothingTyped, text: 'Elsa', born: 'åtta' }, true, today)?.field).toBe('born');
    expect(wrongIn({ ...nothingTyped, text: 'Elsa', born: '8' }, true, today)).toBeNull();
    const refused = (code: 'barred' | 'search-reason-required' | 'search-too-short') =>
      new ApiProblem({ code, message: 'Så.', fields: [], requestId: 'x' }, 422);
    expect(wrongBy(refused('search-too-short'))).toEqual({ field: 'text', text: 'Så.' });
    expect(wrongBy(refused('search-reason-required'))?.field).toBe('reason');
    expect(wrongBy(refused('barred'))).toBeNull();
  });

  it('an answer is shown again for ten minutes and no longer', () => {
    const held = { typed: nothingTyped, noted: null, answer: { searchedAt: '2026-11-22T10:00:00.000Z' } } as Parameters<typeof isTooOld>[0];
    expect(isTooOld(held, Date.parse('2026-11-22T10:10:00.000Z'))).toBe(false);
    expect(isTooOld(held, Date.parse('2026-11-22T10:10:00.001Z'))).toBe(true);
  });
});
