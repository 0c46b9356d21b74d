/** The width of one character in ems. */
export type EmsOf = (codePoint: number) => number;

/**
 * Breaks a text into lines that fit. The library's own line breaker hyphenates as if all were English, puts hyphens into e-mail addresses and
 * squeezes the spaces of a line to save a word; here each line is filled with whole words at their own width, ragged to the right.
 * Only a word wider than the column is cut, after a sign of its own if there is one, and without a hyphen that would read as part of it.
 */
export function wrapped(text: string, columnEms: number, emsOf: EmsOf): string {
  return text
    .split('\n')
    .flatMap((line) => lines(line, columnEms, emsOf))
    .join('\n');
}

function lines(line: string, columnEms: number, emsOf: EmsOf): readonly string[] {
  const done: string[] = [];
  let current = '';
  let used = 0;
  for (const token of line.match(/ *[^ ]+/g) ?? []) {
    const ems = widthOf(token, emsOf);
    if (used + ems <= columnEms) {
      current += token;
      used += ems;
      continue;
    }
    if (current !== '') done.push(current);
    const pieces = cutToFit(token.trimStart(), columnEms, emsOf);
    done.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
    used = widthOf(current, emsOf);
  }
  return [...done, current];
}

function cutToFit(word: string, columnEms: number, emsOf: EmsOf): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  for (let end = lettersThatFit(rest, columnEms, emsOf); end < rest.length; end = lettersThatFit(rest, columnEms, emsOf)) {
    const cut = afterOwnSign(rest, end);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

/** At least one character, so that the work always ends. */
function lettersThatFit(word: string, columnEms: number, emsOf: EmsOf): number {
  let used = 0;
  let end = 0;
  for (const character of word) {
    used += emsOf(character.codePointAt(0) ?? 0);
    if (used > columnEms && end > 0) return end;
    end += character.length;
  }
  return end;
}

/** The last place before `end` that follows a sign, if it leaves more than half a line. */
function afterOwnSign(word: string, end: number): number {
  const at = Math.max(...['@', '.', '/', '_', ',', ';', ':', '?', '&', '=', '-'].map((sign) => word.lastIndexOf(sign, end - 1))) + 1;
  return at > end / 2 ? at : end;
}

function widthOf(text: string, emsOf: EmsOf): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character.codePointAt(0) ?? 0);
  return ems;
}
