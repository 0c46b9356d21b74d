import { csvCell, csvText } from '@tidig/domain/base/csv.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const blanks = ['', ' ', '\t', '\u00a0', '\u3000', '\r\n', '\u200b', '\u0000', '\ufeff', '\u2028'];
const signs = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', '｜', '％', '﹦', '﹢', '﹣', '⁼', '−'];

/** What a spreadsheet takes a cell for. */
const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

describe('T-33: no cell is a formula', () => {
  it('whatever blanks and controls stand before the sign, and in whatever form it is written', () => {
    const hostile = fc.tuple(
      fc.array(fc.constantFrom(...blanks), { maxLength: 5 }),
      fc.constantFrom(...signs),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hostile, ([before, sign, rest]) => {
        expect(unquoted(csvCell(`${before.join('')}${sign}${rest}`)).startsWith("'")).toBe(true);
      }),
    );
  });

  it('and any text comes back as it was, but for that mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([text, `'${text}`]).toContain(unquoted(csvCell(text)));
      }),
    );
  });

  it('nothing that somebody writes makes a cell or a line more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(';', '"', '\n', '\r', 'a', '=') }), { minLength: 1, maxLength: 6 }),
        (cells) => {
          const line = csvText([cells]);
          const outside = line.replace(/"(?:[^"]|"")*"/g, '');
          expect(outside.split(';')).toHaveLength(cells.length);
          expect(outside.split('\r\n')).toHaveLength(2);
        },
      ),
    );
  });
});
