import { recogniseTerm } from '@tidig/domain/register/search-term.ts';
import { type Born, birthYearsOf, readBorn } from '@tidig/domain/register/search-term-years.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.ts';
import { testSamordningsnummer } from '../../support/test-numbers.ts';

const today = day('2026-11-21');
const recognise = (text: string, birthYear: number | null = null) =>
  recogniseTerm(text, today, birthYear === null ? null : { year: birthYear });
const read = (text: string, born: Born | null = null) => {
  const term = recogniseTerm(text, today, born);
  return term.ok ? term.value : term.problem.code;
};
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
    expect(recognise('Ali Mohammed')).toEqual({ ok: true, value: { kind: 'name', name: { tokens: ['ali', 'mohammed'] }, birthYears: [] } });
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

  it.each([
    ['5000-K123456-26', '5000K12345626'],
    ['5000 K123456-26', '5000K12345626'],
    ['K123456-26', 'K12345626'],
    ['k 123456-26', 'K12345626'],
    ['K123456-2026', 'K1234562026'],
    ['A123.456/2026', 'A1234562026'],
    ['a123 456/2026', 'A1234562026'],
    ['DNR 4711-26', 'DNR471126'],
    ['H20261122-0043', 'H202611220043'],
  ])('L-97: a number of the police as %s', (text, value) => {
    expect(read(text)).toEqual({ kind: 'police-number', value });
  });

  it.each([
    'Bo Li 2018',
    'Bo Li f. 2018',
    'Elsa8 Testström',
    'Ann-Marie Al Said',
    'Ali 12',
    'Karl XVI Gustaf',
    'Åsa Öst 2018-2019',
    'Bo-Li 1234567',
    'Bo 12345',
  ])('a name never becomes a number of the police: %s', (text) => {
    expect(read(text)).not.toMatchObject({ kind: 'police-number' });
  });

  it.each([
    ['Elsa f. 2018', [2018]],
    ['Elsa född 2018', [2018]],
    ['Elsa, 2018', [2018]],
    ['Elsa (2018)', [2018]],
    ['Elsa 8 år', [2018, 2017]],
    ['Elsa 8', [2018, 2017]],
  ])('a birth year or an age may stand last in the text, and only orders: %s', (text, birthYears) => {
    expect(read(text)).toEqual({ kind: 'name', name: { tokens: ['elsa'] }, birthYears });
  });

  it('an age means two birth years, on the last day of a year one', () => {
    expect(read('Elsa', { age: 8 })).toMatchObject({ birthYears: [2018, 2017] });
    expect(read('Elsa', { age: 0 })).toMatchObject({ birthYears: [2026, 2025] });
    expect(birthYearsOf({ age: 8 }, day('2026-12-31'))).toEqual([2018]);
    expect(birthYearsOf({ age: 8 }, day('2027-01-01'))).toEqual([2019, 2018]);
  });

  it('what is given beside the name counts before what stands in it', () => {
    expect(read('Elsa 2017', { year: 2018 })).toMatchObject({ name: { tokens: ['elsa'] }, birthYears: [2018] });
  });

  it.each([
    ['2018', { year: 2018 }],
    ['8', { age: 8 }],
    [' 8 år ', { age: 8 }],
    ['0', { age: 0 }],
    ['2027', null],
    ['1899', null],
    ['121', null],
    ['åtta', null],
    ['', null],
    ['-8', null],
  ])('the box beside the name reads %j', (text, born) => {
    expect(readBorn(text, today)).toEqual(born);
  });

  it('characters that nobody sees change nothing', () => {
    expect(read('\u202a20180502-2389\u202c')).toEqual({ kind: 'number', value: '201805022389' });
    expect(read('El\u00adsa\u200b Testström\u0000')).toMatchObject({ name: { tokens: ['elsa', 'testström'] } });
  });

  it.each(['"Elsa', "1' OR '1'='1", 'name:*', 'NEAR()', '%%%', '_ _', '🙂🙂', '\u202e\u202e', '\u0000\u0001', '-- ;', '{}[]', 'a* b*'])(
    'nothing of a query language is searched for or comes back: %j',
    (text) => {
      expect(read(text)).toBe('search-too-short');
    },
  );

  it('refuses over 200 characters', () => {
    expect(recognise('a'.repeat(201))).toEqual({ ok: false, problem: { code: 'search-too-long' } });
    expect(recognise('1'.repeat(10_000))).toEqual({ ok: false, problem: { code: 'search-too-long' } });
  });

  it('answers any text with a term or a refusal, and never echoes what was typed in a refusal', () => {
    const codes = ['invalid-input', 'search-too-short', 'search-too-long'];
    const born = fc.constantFrom(null, { year: 2015 }, { age: 8 }, { age: 999 }, { year: -1 });
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'Kk0123456789-/.: årf,()\u202e\u200d%*"\'A'), maxLength: 60 }),
      fc.string({ unit: fc.constantFrom('\ufdfa', 'ﷺ', '½', '１', ' '), maxLength: 200 }),
    );
    fc.assert(
      fc.property(anything, born, (text, at) => {
        const answer = recogniseTerm(text, today, at);
        if (answer.ok) return;
        expect(codes).toContain(answer.problem.code);
        expect(Object.keys(answer.problem).filter((key) => key !== 'code' && key !== 'fields')).toEqual([]);
        expect(JSON.stringify(answer.problem.fields ?? [])).toMatch(/^\[(\{"path":"text","code":"[a-z-]+"\})?\]$/);
      }),
      { numRuns: 20_000 },
    );
  });

  it('takes no time over the longest and oddest of them', () => {
    const started = performance.now();
    for (const unit of ['a ', ', ', '(', 'å f ', '1 ', 'K1', '\ufdfa', ' -'])
      for (const text of [unit.repeat(100).slice(0, 200), `${unit.repeat(99).slice(0, 199)}!`]) recognise(text);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
