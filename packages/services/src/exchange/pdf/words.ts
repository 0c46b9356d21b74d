/** What a word of a PDF is, as far as it matters here. `end`: the file has ended. */
export type WordKind = 'opens' | 'closes' | 'name' | 'other' | 'end';

/** A place in a PDF: the word that is read, from `start` up to `end`. Moved on by `readWord`, rather than a new one each: a file has millions. */
export type Place = { start: number; end: number; kind: WordKind };

const [plain, blank, delimiter] = [0, 1, 2];
/** By their codes, ISO 32000-2, 7.2. */
const sorts = new Uint8Array(256);
for (const character of '\0\t\n\f\r ') sorts[character.charCodeAt(0)] = blank;
for (const character of '()<>[]{}/%') sorts[character.charCodeAt(0)] = delimiter;

/**
 * Reads the next word of a PDF (one letter a byte). White space and comments are passed over, and text strings are one word each: what looks like
 * words in them is none.
 */
export function readWord(file: string, place: Place): void {
  const start = afterBlanks(file, place.end);
  place.start = start;
  place.kind = 'other';
  const first = file.charCodeAt(start);
  if (start >= file.length) {
    place.kind = 'end';
    place.end = file.length;
  } else if (sorts[first] === plain) place.end = afterPlain(file, start);
  else if (first === slash) {
    place.kind = 'name';
    place.end = afterPlain(file, start + 1);
  } else if (first === parenthesis) place.end = afterString(file, start);
  else if (first === bracket || (first === less && file.charCodeAt(start + 1) === less)) {
    place.kind = 'opens';
    place.end = start + (first === bracket ? 1 : 2);
  } else if (first === closingBracket || (first === greater && file.charCodeAt(start + 1) === greater)) {
    place.kind = 'closes';
    place.end = start + (first === closingBracket ? 1 : 2);
  } else place.end = start + 1;
}

const codeOf = (character: string) => character.charCodeAt(0);
const [slash, parenthesis, closingParenthesis, less, greater] = [codeOf('/'), codeOf('('), codeOf(')'), codeOf('<'), codeOf('>')];
const [bracket, closingBracket, percent, backslash] = [codeOf('['), codeOf(']'), codeOf('%'), codeOf('\\')];
const [lineFeed, carriageReturn] = [codeOf('\n'), codeOf('\r')];

function afterBlanks(file: string, from: number): number {
  let at = from;
  let inComment = false;
  for (; at < file.length; at += 1) {
    const code = file.charCodeAt(at);
    if (inComment) inComment = code !== lineFeed && code !== carriageReturn;
    else if (code === percent) inComment = true;
    else if (sorts[code] !== blank) break;
  }
  return at;
}

function afterPlain(file: string, from: number): number {
  let at = from;
  while (at < file.length && sorts[file.charCodeAt(at)] === plain) at += 1;
  return at;
}

/** Parentheses are balanced in a string, but for those after a backslash. One that is never closed goes on to the end of the file. */
function afterString(file: string, from: number): number {
  let depth = 0;
  for (let at = from; at < file.length; at += 1) {
    const code = file.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === parenthesis) depth += 1;
    else if (code === closingParenthesis) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return file.length;
}

/** A name without its slash, letters that are written as numbers read: `/J#61vaScript`. */
export function nameAt(file: string, { start, end }: Place): string {
  return file.slice(start + 1, end).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
