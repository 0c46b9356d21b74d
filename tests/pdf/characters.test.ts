import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableText } from '@tidig/pdf/characters.ts';

const latinOnly = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250;
const read = (text: string) => readableText(text, latinOnly).text;

describe('text made ready to draw', () => {
  it('leaves Swedish text as it was written, line ends and all', () => {
    const text = 'Åsa sade: ”å, ä och ö”.\n\nNästa stycke.';
    expect(readableText(text, () => true)).toEqual({ text, replaced: [] });
  });

  it.each([
    ['an emoji', 'a😀b', 'a[U+1F600]b'],
    ['a word in a script the font lacks', 'سا', '[U+0633 U+0627]'],
    ['the same sign many times', '😀😀😀', '[U+1F600 ×3]'],
    ['NUL and bell', 'a\u0000b\u0007', 'a[U+0000]b[U+0007]'],
    ['a right-to-left override', '\u202Egpj.exe', '[U+202E]gpj.exe'],
    ['isolates and marks that turn direction', '\u2066\u200F', '[U+2066 U+200F]'],
    ['zero-width signs', 'ad\u200Bmin', 'ad[U+200B]min'],
    ['half a surrogate pair', 'x\uD800y', 'x[U+D800]y'],
    ['the byte order mark', 'a\uFEFFb', 'a[U+FEFF]b'],
  ])('writes out %s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('tells which code points it wrote out', () => {
    expect(readableText('a😀\u0000😀', latinOnly).replaced).toEqual([0x1f600, 0, 0x1f600]);
  });

  it.each([
    ['Windows and old Mac line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['tabs and rare spaces', 'a\tb\u2003c', 'a b c'],
    ['a soft hyphen', 'oros\u00ADanmälan', 'orosanmälan'],
    ['a letter built of two', 'A\u030Asa', 'Åsa'],
    ['two letters drawn as one', '\uFB01nns', 'finns'],
  ])('puts %s in their one plain form', (_, text, expected) => {
    expect(readableText(text, () => true).text).toBe(expected);
  });

  it('counts empty lines instead of printing a hundred empty pages, and leaves three alone', () => {
    expect(read(`a${'\n'.repeat(5000)}b`)).toBe('a\n\n[4999 tomma rader]\n\nb');
    expect(read('a\n\n\n\nb')).toBe('a\n\n\n\nb');
  });

  it('runs a text of more than 300 lines together with visible marks, so that no field can take a hundred pages', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'x').join('\n');
    expect(read(lines(300))).toBe(lines(300));
    expect(read(lines(301))).toBe(lines(301).replaceAll('\n', ' ¶ '));
  });

  it('stops a pile of marks that would draw over the lines around it', () => {
    const { text } = readableText(`x${'\u0323'.repeat(3000)}`, () => true);
    expect(text).toBe(`x${'\u0323'.repeat(4)}[U+0323 ×2996]`);
  });

  it('never lets through a sign that the font lacks or that nobody can see', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const character of read(text)) {
          const codePoint = character.codePointAt(0) ?? 0;
          expect(codePoint === 0x0a || (latinOnly(codePoint) && !/[\p{C}]/u.test(character)) || character === '×').toBe(true);
        }
      }),
    );
  });
});
