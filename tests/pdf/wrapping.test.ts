import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '@tidig/pdf/wrapping.ts';

/** Every letter half an em: a column of ten ems holds twenty letters. */
const halfAnEm = () => 0.5;
const inTwenty = (text: string) => wrapped(text, 10, halfAnEm);

describe('text broken into lines', () => {
  it('fills each line with whole words', () => {
    expect(inTwenty('Hon svarade inte på tilltal förrän vi satte oss.')).toBe('Hon svarade inte på\ntilltal förrän vi\nsatte oss.');
  });

  it('keeps the writer\u2019s own line ends and empty lines', () => {
    expect(inTwenty('Ett.\n\nTvå.')).toBe('Ett.\n\nTvå.');
  });

  it('takes a word to the last letter that fits, and the next one to the next line', () => {
    expect(inTwenty('12345678901234567890 x')).toBe('12345678901234567890\nx');
    expect(inTwenty('x 1234567890123456789')).toBe('x\n1234567890123456789');
  });

  it('never splits a word that fits a line of its own, nor an e-mail address', () => {
    expect(inTwenty('Skriv till a.b@polisen.example')).toBe('Skriv till\na.b@polisen.example');
  });

  it('cuts a wider word after a sign of its own, and puts in no hyphen', () => {
    expect(inTwenty('fornamn.efternamn@polisen.example')).toBe('fornamn.efternamn@\npolisen.example');
    expect(inTwenty('W'.repeat(45))).toBe(`${'W'.repeat(20)}\n${'W'.repeat(20)}\n${'W'.repeat(5)}`);
  });

  it('never cuts between the halves of a character', () => {
    expect(wrapped('😀😀😀', 1, () => 1)).toBe('😀\n😀\n😀');
  });

  it('loses no letter of any text, and makes no line wider than the column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = inTwenty(text).split('\n');
        expect(lines.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
