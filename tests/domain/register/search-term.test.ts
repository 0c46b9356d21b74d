import { recogniseTerm } from '@tidig/domain/register/search-term.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { testSamordningsnummer } from '../../support/test-numbers.ts';

const today = day('2026-11-21');
const recognise = (text: string, birthYear: number | null = null) => recogniseTerm(text, today, birthYear);
const [samordningsnummer = ''] = testSamordningsnummer.slice(-1);

describe('L-43: the search box takes four kinds of term', () => {
  it.each(['201805022389', '20180502-2389', '180502-2389', '180502 2389', '1805022389', ' 20180502–2389 ', '２０１８０５０２２３８９'])(
    'a personnummer as %s',
    (text) => {
      expect(recognise(text)).toEqual({ ok: true, value: { kind: 'number', value: '201805022389' } });
    },
  );

  it('a samordningsnummer with and without century', () => {
    const expected = { ok: true, value: { kind: 'number', value: samordningsnummer } };
    expect(recognise(samordningsnummer)).toEqual(expected);
    expect(recognise(`${samordningsnummer.slice(2, 8)}-${samordningsnummer.slice(8)}`)).toEqual(expected);
  });

  it.each(['FAR-2026-00417', 'far-2026-00417', 'FAR 2026 417', 'FAR-2026-417', 'FAR202600417'])('an ärendenummer as %s', (text) => {
    expect(recognise(text)).toEqual({ ok: true, value: { kind: 'arendenummer', value: 'FAR-2026-00417' } });
  });

  it('a name of two parts, in any order', () => {
    expect(recognise('Ali Mohammed')).toEqual({ ok: true, value: { kind: 'name', name: { tokens: ['ali', 'mohammed'] } } });
  });

  it('one part of a name only beside a birth year', () => {
    expect(recognise('Mohammed')).toEqual({ ok: false, problem: { code: 'search-too-short' } });
    expect(recognise('Mohammed', 2015)).toMatchObject({ ok: true, value: { kind: 'name' } });
  });

  it.each(['a', 'a b', 'A.', '%', '*', '', '   ', '. .'])('too little to search for: %j', (text) => {
    expect(recognise(text)).toEqual({ ok: false, problem: { code: 'search-too-short' } });
    expect(recognise(text.slice(0, 2), 2015)).toEqual({ ok: false, problem: { code: 'search-too-short' } });
  });

  it.each([
    ['2018', 'number-format'],
    ['201805022380', 'number-checksum'],
    [`${samordningsnummer.slice(0, 11)}${(Number(samordningsnummer[11]) + 1) % 10}`, 'number-checksum'],
    ['070-123 45 67', 'number-checksum'],
    ['0', 'number-format'],
    ['20180502', 'number-format'],
  ])('digits that are no number are refused with their field, never searched as a name: %s', (text, code) => {
    expect(recognise(text)).toEqual({ ok: false, problem: { code: 'invalid-input', fields: [{ path: 'text', code }] } });
  });

  it('refuses over 200 characters', () => {
    expect(recognise('a'.repeat(201))).toEqual({ ok: false, problem: { code: 'search-too-long' } });
    expect(recognise('1'.repeat(10_000))).toEqual({ ok: false, problem: { code: 'search-too-long' } });
  });

  it('answers any text with a term or a refusal, and never echoes what was typed in a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(null, 2015), (text, birthYear) => {
        const answer = recognise(text, birthYear);
        const refusal = answer.ok ? 'none' : answer.problem.code;
        expect(['none', 'invalid-input', 'search-too-short', 'search-too-long']).toContain(refusal);
      }),
      { numRuns: 500 },
    );
  });
});
