/** Letters that Unicode does not take apart by itself but that a Swedish reader takes for another letter. */
const readAs: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'ö',
  æ: 'ä',
  œ: 'ö',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
};
const unusualLetter = new RegExp(`[${Object.keys(readAs).join('')}]`, 'gu');

/**
 * A name as Swedish readers hold it to be the same: lower case, accents taken off, foreign letters read as the nearest Swedish one,
 * hyphen, apostrophe and everything else that is not a letter or digit as one space. å, ä and ö stay: they are letters of their own.
 * Folding a folded name changes nothing, and no string makes it fail.
 */
export function exactFold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/a\u030a/g, 'å')
    .replace(/a\u0308/g, 'ä')
    .replace(/o\u0308/g, 'ö')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(unusualLetter, (letter) => readAs[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The exact folding made more forgiving: å and ä as a, ö as o, w as v, ck as k, th as t, doubled letters once.
 * Gives candidates only: two people whose names fold alike are still two people.
 */
export function looseFold(text: string): string {
  return loosen(exactFold(text));
}

/** The same of a text already exactly folded. */
export function loosen(folded: string): string {
  return folded
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/w/g, 'v')
    .replace(/c+k+/g, 'k')
    .replace(/t+h+/g, 't')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The parts of a name in the order written, exactly folded; double surnames and particles apart. None for a text without letters. */
export function nameTokens(text: string): string[] {
  const folded = exactFold(text);
  return folded === '' ? [] : folded.split(' ');
}
