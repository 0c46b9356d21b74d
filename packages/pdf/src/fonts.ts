import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import type { HasGlyph } from './characters.ts';
import type { EmsOf } from './wrapping.ts';

/**
 * The faces are Noto Sans. They take the name of the library's own last resort, which it adds behind every font and uses for each line end,
 * since no font has a glyph for one: the PDF would then name a Helvetica that is not in the file, and be no PDF/A.
 */
export const fontFamily = 'Helvetica';

const faces = [
  { file: '400Regular/NotoSans_400Regular.ttf', fontWeight: 400 },
  { file: '600SemiBold/NotoSans_600SemiBold.ttf', fontWeight: 600 },
] as const;

/**
 * A line end is drawn with the face's sign for "no such glyph", which the library takes away again, but only if that sign is known to stand for
 * one character. Writing a file makes it known as standing for none, after which line ends would print as boxes; whoever asks first decides.
 * The same happens to a sign that is part of another, as the full stop is of the colon: it prints rightly, but is copied and searched as nothing.
 * So every sign is asked for first; those that join letters as what they join, or the library miscounts the line they stand in.
 */
const lineEnd = 0x0a;
/** Below it are signs of control, which stand for nothing and must stay so. */
const firstPrinted = 0x20;
const joinedLetters = 'ff fi fl ffi ffl';
/** How much room a line end takes in the library's reckoning. */
export const lineEndEms = 0.6;

/** Registers the embedded faces and answers, when they are read, which characters they all can draw. Call once in a process. */
export async function loadFonts(): Promise<HasGlyph> {
  const { resolve } = createRequire(import.meta.url);
  Font.clear();
  Font.register({
    family: fontFamily,
    fonts: faces.map((face) => ({ src: resolve(`@expo-google-fonts/noto-sans/${face.file}`), fontWeight: face.fontWeight })),
  });
  Font.registerHyphenationCallback((word) => [word]);
  await Promise.all(faces.map((face) => Font.load({ fontFamily, fontWeight: face.fontWeight })));
  const read = faces.map((face) => dataOf(face.fontWeight));
  for (const font of read) {
    font?.glyphForCodePoint(lineEnd);
    font?.layout(joinedLetters);
    for (const codePoint of font?.characterSet ?? []) if (codePoint >= firstPrinted) font?.glyphForCodePoint(codePoint);
  }
  return remembered((codePoint) => read.every((font) => font?.hasGlyphForCodePoint(codePoint) === true));
}

/** Widths as the face has them, without kerning. Only after `loadFonts`. */
export function emsIn(fontWeight: number): EmsOf {
  return widths.get(fontWeight) ?? oneEm;
}

const widths = new Map<number, EmsOf>(
  faces.map(({ fontWeight }) => [
    fontWeight,
    remembered((codePoint) => {
      const font = dataOf(fontWeight);
      return font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 1;
    }),
  ]),
);

function oneEm(): number {
  return 1;
}

function dataOf(fontWeight: number) {
  return Font.getFont({ fontFamily, fontWeight })?.data;
}

function remembered<T>(answer: (codePoint: number) => T): (codePoint: number) => T {
  const known = new Map<number, T>();
  return (codePoint) => {
    const value = known.get(codePoint) ?? answer(codePoint);
    known.set(codePoint, value);
    return value;
  };
}
