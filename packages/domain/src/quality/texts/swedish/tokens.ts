/** A word or a number in a text, with its place and with what stands before it. */
export type Token = {
  /** As words are compared: lower case, å ä ö as one letter each, no soft hyphens. */
  readonly word: string;
  /** UTF-16 offsets into the text as it was typed; `to` is not included. */
  readonly from: number;
  readonly to: number;
  readonly isNumber: boolean;
  /** Begins with a capital, or has nothing else. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly capitals: boolean;
  /** What stands between the token before (or the beginning of the text) and this one. */
  readonly gap: string;
};

/** A mark is a combining one, a soft hyphen or a joiner: it belongs to the letter before it. */
type Kind = 'gap' | 'letter' | 'digit' | 'mark';

const anyLetter = /\p{L}/u;
const anyMark = /[\p{M}\u00AD\u200B-\u200D\u2060]/u;

/** Only ASCII digits are digits: numbers and house numbers in Sweden are written with them. */
function kindOf(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'digit';
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'letter' : 'gap';
  }
  const unit = text.charAt(at);
  if (anyLetter.test(unit)) return 'letter';
  return anyMark.test(unit) ? 'mark' : 'gap';
}

/**
 * The words and numbers of a text in order; letters and digits are never one token (`12-åriga` is `12` and `åriga`). Whatever divides them is in
 * the gaps: blanks of every kind, line breaks, hyphens, dots, quotation marks. One pass over the text, whatever it holds.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text, at);
    if (kind === 'gap' || kind === 'mark') {
      at += 1;
      continue;
    }
    const from = at;
    at += 1;
    while (at < text.length && continues(kind, kindOf(text, at))) at += 1;
    tokens.push(tokenOf(text.slice(from, at), kind === 'digit', from, text.slice(end, from)));
    end = at;
  }
  return tokens;
}

function continues(kind: Kind, next: Kind): boolean {
  return next === kind || (kind === 'letter' && next === 'mark');
}

function tokenOf(written: string, isNumber: boolean, from: number, gap: string): Token {
  const to = from + written.length;
  if (isNumber) return { word: written, from, to, isNumber, capital: false, capitals: false, gap };
  const plain = composed(written);
  const word = plain.toLowerCase();
  const first = plain.charAt(0);
  const capital = first !== first.toLowerCase();
  return { word, from, to, isNumber, capital, capitals: capital && plain.length > 1 && plain === plain.toUpperCase(), gap };
}

const loose = /[\p{M}\u00AD\u200B-\u200D\u2060]/gu;

/** Letters that were typed as a letter and a mark are one; marks that no letter takes up, and soft hyphens, are left out. */
function composed(written: string): string {
  return anyMark.test(written) ? written.normalize('NFC').replace(loose, '') : written;
}

/** A whole text as words are compared. */
export function foldWord(text: string): string {
  return composed(text).toLowerCase();
}
