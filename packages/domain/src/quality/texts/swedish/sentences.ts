import type { Span } from '../../finding.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Tokens from one to another, the last not included. */
export type Stretch = { readonly first: number; readonly end: number };

/** Abbreviations that are written with a dot and go on: what stands after them belongs to the sentence, a capital too. */
const goingOn = new Set(
  (
    't ex bl kl ca nr dvs enl ev resp inkl exkl jfr tel tfn st fr rubr ang civ koll utr misst omh gm max min pers anm avs ' +
    'ung mån tis ons tors fre lör sön jan feb mar apr aug sept okt nov dec insp ass polisass kap sid pnr vht uppg betr lgh'
  ).split(' '),
);
/** Abbreviations that may end a sentence: the next word tells, by its capital. */
const mayEnd = new Set('m o s v etc osv mm dyl kr min tim'.split(' '));

/** The sentences of a text that has been taken apart, in order. A text without words has none. */
export function sentencesOf(tokens: readonly Token[]): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let first = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before && token && !endsBetween(before, token)) continue;
    if (at > first) sentences.push({ first, end: at });
    first = at;
  }
  return sentences;
}

/**
 * Does a sentence end between two neighbours? At a full stop, question or exclamation mark; at a blank line; at a line break before a capital, a
 * number or a dash. A dot after an abbreviation, within a number or a time, and before a small letter after a single letter, ends nothing.
 */
function endsBetween(before: Token, token: Token): boolean {
  const { gap } = token;
  if (gap === ' ' || gap === '-' || gap === '') return false;
  if (/[!?]/.test(gap)) return true;
  if (/\n\s*\n/.test(gap)) return true;
  if (gap.includes('\n') && (token.capital || token.isNumber || /\n\s*[-–—•*]/.test(gap))) return true;
  if (!/[.…]/.test(gap)) return false;
  if (gap === '.') return false;
  if (goingOn.has(before.word)) return false;
  return before.word.length === 1 || mayEnd.has(before.word) ? token.capital : true;
}

/** The sentence that a piece of a text stands in, from its first word to the mark that ends it, the blanks around it left out. */
export function sentenceAround(text: string, { from, to }: Span): Span {
  const tokens = tokensOf(text);
  const found = sentencesOf(tokens).filter(({ first, end }) => (tokens[first]?.from ?? 0) < to && (tokens[end - 1]?.to ?? 0) > from);
  const begins = found[0] && tokens[found[0].first];
  const last = found.at(-1);
  const ends = last && tokens[last.end - 1];
  if (!begins || !ends) return { from, to };
  return { from: opening(text, Math.min(begins.from, from)), to: closing(text, Math.max(ends.to, to)) };
}

const opens = new Set('”“"„«»‘’\'(–—-');
const closes = new Set('.!?…”“"»«’‘\')');

/** Quotation marks, brackets and a dash before the first word belong to the sentence. */
function opening(text: string, at: number): number {
  let from = at;
  while (from > 0 && opens.has(text.charAt(from - 1))) from -= 1;
  return from;
}

function closing(text: string, at: number): number {
  let to = at;
  while (to < text.length && closes.has(text.charAt(to))) to += 1;
  return to;
}
