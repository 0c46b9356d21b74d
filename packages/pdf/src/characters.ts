/** Says whether every font face in use can draw a character. */
export type HasGlyph = (codePoint: number) => boolean;

/** Text that the font can draw in full, and the code points that had to be written out instead. */
export type ReadableText = { readonly text: string; readonly replaced: readonly number[] };

/** More marks than this on one letter draw over the lines around it; no written language needs them. */
const marksOnOneLetter = 4;
/** Lines in one field; more come from no writer, and a report of such fields would be past printing. */
const mostLines = 300;
const newline = 0x0a;

/**
 * Makes a text safe to draw without losing anything unsaid. What the font lacks would print as another sign, silently; what is invisible
 * (control and direction characters, lone surrogates) could make a text read as another. Both are written out: `[U+1F600]`.
 * Line ends of every kind become one kind, rare spaces become spaces, joined letters (ﬁ) become letters, and soft hyphens, which are no part of
 * a word, are dropped.
 */
export function readableText(text: string, hasGlyph: HasGlyph): ReadableText {
  const out: string[] = [];
  const replaced: number[] = [];
  let pending: number[] = [];
  let marks = 0;
  for (const character of plainSpacing(text)) {
    const codePoint = character.codePointAt(0) ?? newline;
    marks = /\p{M}/u.test(character) ? marks + 1 : 0;
    if (marks <= marksOnOneLetter && isDrawable(character, codePoint, hasGlyph)) {
      if (pending.length > 0) out.push(writtenOut(pending));
      pending = [];
      out.push(character);
    } else {
      pending.push(codePoint);
      replaced.push(codePoint);
    }
  }
  if (pending.length > 0) out.push(writtenOut(pending));
  return { text: boundedLines(shortenedGaps(out.join(''))), replaced };
}

/** `U+00E5`, as the Unicode tables write it. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function plainSpacing(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .replaceAll('\u00ad', '');
}

function isDrawable(character: string, codePoint: number, hasGlyph: HasGlyph): boolean {
  if (codePoint === newline) return true;
  return !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(character) && hasGlyph(codePoint);
}

/** One bracket for neighbours, so that a word in another script stays one word: `[U+0633 U+0627]`, `[U+1F600 ×40]`. */
function writtenOut(codePoints: readonly number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < codePoints.length;) {
    const codePoint = codePoints[start] ?? 0;
    let end = start + 1;
    while (codePoints[end] === codePoint) end += 1;
    parts.push(end - start > 1 ? `${codePointName(codePoint)} ×${end - start}` : codePointName(codePoint));
    start = end;
  }
  return `[${parts.join(' ')}]`;
}

/** Thousands of empty lines would be a hundred empty pages: more than three in a row are counted instead. */
function shortenedGaps(text: string): string {
  return text.trimEnd().replace(/\n(?:[ \u00a0]*\n){4,}/g, (gap) => `\n\n[${gap.split('\n').length - 2} tomma rader]\n\n`);
}

function boundedLines(text: string): string {
  return text.split('\n').length > mostLines ? text.replace(/\n+/g, ' ¶ ') : text;
}
