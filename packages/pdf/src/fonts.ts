import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { brokenToFit } from './breaking.ts';
import type { HasGlyph } from './characters.ts';

export const fontFamily = 'Noto Sans';

const faces = [
  { file: '400Regular/NotoSans_400Regular.ttf', fontWeight: 400 },
  { file: '600SemiBold/NotoSans_600SemiBold.ttf', fontWeight: 600 },
] as const;

/** Registers the embedded faces and answers, when they are read, which characters they all can draw. Call once in a process. */
export async function loadFonts(): Promise<HasGlyph> {
  const { resolve } = createRequire(import.meta.url);
  Font.register({
    family: fontFamily,
    fonts: faces.map((face) => ({ src: resolve(`@expo-google-fonts/noto-sans/${face.file}`), fontWeight: face.fontWeight })),
  });
  await Promise.all(faces.map((face) => Font.load({ fontFamily, fontWeight: face.fontWeight })));
  Font.registerHyphenationCallback((word) => brokenToFit(word, columnEms.wide, emsOf));
  return hasGlyphInEveryFace();
}

/** For texts in the column of labels. */
export function narrowWords(word: string): string[] {
  return brokenToFit(word, columnEms.narrow, emsOf);
}

/** Columns in ems of the largest text that stands in them. */
const columnEms = { wide: 28, narrow: 14 } as const;

const emsOf = remembered((codePoint) => {
  const font = dataOf(faces[1].fontWeight);
  return font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 1;
});

function hasGlyphInEveryFace(): HasGlyph {
  const read = faces.map((face) => dataOf(face.fontWeight));
  return remembered((codePoint) => read.every((font) => font?.hasGlyphForCodePoint(codePoint) === true));
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
