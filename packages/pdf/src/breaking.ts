/** A zero-width no-break space: the one sign the line breaker takes for a space that has no width and draws nothing. */
export const breakHere = '\ufeff';

/**
 * Where a word may be broken: nowhere, unless it is wider than its whole column. The library would hyphenate it as English, split an e-mail
 * address, and put in hyphens that read as part of it. A word too wide breaks after its own signs or every sixteenth letter, without a mark.
 */
export function brokenToFit(word: string, columnEms: number, emsOf: (codePoint: number) => number): string[] {
  if (isWithin(word, columnEms, emsOf)) return [word];
  const parts = word.match(/.{1,15}[@./_,;:?&=-]|.{1,16}/gsu) ?? [word];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [breakHere, part]));
}

/** Stops counting at the edge: a word can be 6 000 letters long. */
function isWithin(word: string, columnEms: number, emsOf: (codePoint: number) => number): boolean {
  if (word.length * widestEms <= columnEms) return true;
  let ems = 0;
  for (const character of word) {
    ems += emsOf(character.codePointAt(0) ?? 0);
    if (ems > columnEms) return false;
  }
  return true;
}

const widestEms = 1.2;
