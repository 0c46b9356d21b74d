import { parseName } from '@tidig/domain/names/query.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('parseName', () => {
  it.each([
    ['Anna Andersson', ['anna', 'andersson']],
    ['Anna-Lena von Essen', ['anna', 'lena', 'von', 'essen']],
    ['O\u2019Brien', ['o', 'brien']],
    ['an%na* _x', ['an', 'na', 'x']],
    ['Anna\u0000\u202E Ali', ['anna', 'ali']],
    ['🙂 Ali', ['ali']],
    ["Robert'); DROP TABLE--", ['robert', 'drop', 'table']],
  ])('reads %j as its parts', (text, tokens) => {
    expect(parseName(text)).toEqual({ ok: true, value: { tokens } });
  });

  it.each(['', '   ', '***', '\u0000', '123', '🙂'])('finds no name in %j', (text) => {
    expect(parseName(text)).toEqual({ ok: false, problem: { code: 'search-too-short' } });
  });

  it.each([
    ['eight parts', 'a b c d e f g h', true],
    ['nine parts', 'a b c d e f g h i', false],
    ['a part of 40', 'a'.repeat(40), true],
    ['a part of 41', 'a'.repeat(41), false],
    ['200 characters', `${'a '.repeat(7)}b`.padEnd(200), true],
    ['201 characters', `${'a '.repeat(7)}b`.padEnd(201), false],
    ['10 000 letters', 'a'.repeat(10_000), false],
  ])('%s: %s', (_, text, fits) => {
    const parsed = parseName(text);
    expect(parsed.ok).toBe(fits);
    if (!parsed.ok) expect(parsed.problem).toEqual({ code: 'search-too-long' });
  });

  it('takes or refuses any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const parsed = parseName(text);
        expect(parsed.ok ? parsed.value.tokens.length > 0 : parsed.problem.fields === undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
