import type { Token } from './tokens.ts';

const doubles = '”“"„″«»';
const singles = "’‘'";
/** A mark is not looked for further away: then it was forgotten. */
const longestQuotation = 2000;
const wordUnit = /[\p{L}\p{N}]/u;

/**
 * For each token: is it inside quotation marks, or on a line of speech that begins with a dash? Both of a pair of marks may look alike, as they do
 * in Swedish. A mark that its paragraph never closes reaches to the end of its line. An apostrophe inside a word is no mark.
 */
export function quotedOf(text: string, tokens: readonly Token[]): readonly boolean[] {
  let end = 0;
  return tokens.map((token) => {
    const start = token.from - token.gap.length;
    if (token.gap !== ' ') end = endAfter(text, Math.max(start, end), token.from, end);
    return token.from < end;
  });
}

/** Where the quotation that stands open at `to` ends; at or before `to` when none does. */
function endAfter(text: string, from: number, to: number, before: number): number {
  let end = before;
  for (let at = from; at < to; at += 1) {
    if (at < end) continue;
    end = opensAt(text, at) ?? end;
  }
  return end;
}

/** The end of what a unit opens, or null when it opens nothing. */
function opensAt(text: string, at: number): number | null {
  const unit = text.charAt(at);
  if (doubles.includes(unit)) return closedBy(text, at, (next) => doubles.includes(text.charAt(next)));
  if (singles.includes(unit)) return opensSingle(text, at) ? closedBy(text, at, (next) => closesSingle(text, next)) : null;
  return isSpeechDash(text, at, unit) ? lineEnd(text, at) : null;
}

function closedBy(text: string, opened: number, closes: (at: number) => boolean): number {
  const furthest = Math.min(text.length, opened + longestQuotation);
  for (let at = opened + 1; at < furthest; at += 1) {
    if (closes(at)) return at + 1;
    if (text.charAt(at) === '\n' && text.slice(at + 1, at + 3).trim() === '') break;
  }
  return lineEnd(text, opened);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function opensSingle(text: string, at: number): boolean {
  return !(at > 0 && wordUnit.test(text.charAt(at - 1))) && wordUnit.test(text.charAt(at + 1));
}

function closesSingle(text: string, at: number): boolean {
  return singles.includes(text.charAt(at)) && !wordUnit.test(text.charAt(at + 1));
}

/** A dash that begins a line, or stands after a colon: somebody speaks. A hyphen at the beginning of a line is a list. */
function isSpeechDash(text: string, at: number, unit: string): boolean {
  if (unit !== '–' && unit !== '—' && unit !== '-') return false;
  if (text.charAt(at + 1) !== ' ') return false;
  let before = at - 1;
  while (before >= 0 && (text.charAt(before) === ' ' || text.charAt(before) === '\u00A0')) before -= 1;
  const mark = text.charAt(before);
  return mark === ':' || (unit !== '-' && (before < 0 || mark === '\n'));
}
