import { beginningsOf } from './irregular.ts';
import { stem } from './stem.ts';

/** Letters and terms that one search in an akt may have. */
export const TEXT_QUERY_MOST = 200;
const TERMS_MOST = 8;

/** One word in any of its forms, or a phrase as it is written. `pattern` finds what may be it. */
export type TextTerm =
  { readonly kind: 'word'; readonly stem: string; readonly pattern: RegExp } | { readonly kind: 'phrase'; readonly pattern: RegExp };

export type TextQuery = { readonly terms: readonly TextTerm[] };

const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const words = new RegExp(`${WORD}+`, 'gu');
/** A phrase in quotation marks of any kind, or what stands outside them. */
const pieces = /["”“»«]([^"”“»«]*)["”“»«]|([^"”“»«]+)/gu;

/**
 * What was typed as terms that must all be found: words in any form, phrases in quotation marks word by word as written, å ä ö exact, capitals aside. Signs
 * are no operators and mean nothing. Refuses more than 200 letters or eight terms, and what holds no word of two letters. Pure.
 */
export function readTextQuery(typed: string): TextQuery | 'text-search-too-short' | 'text-search-too-long' {
  if (typed.length > TEXT_QUERY_MOST) return 'text-search-too-long';
  const terms = [...typed.normalize('NFC').matchAll(pieces)].flatMap(([, phrase, loose]) =>
    phrase === undefined ? wordsIn(loose ?? '').map(wordTerm) : phraseTerms(phrase),
  );
  if (terms.length === 0) return 'text-search-too-short';
  return terms.length > TERMS_MOST ? 'text-search-too-long' : { terms };
}

/** The words of a search by their stems and its phrases, sorted: what its log row is made of, so that the same search is known again. */
export function termsForLog({ terms }: TextQuery): readonly string[] {
  return terms.map((term) => (term.kind === 'word' ? term.stem : `"${term.pattern.source}"`)).toSorted();
}

function wordsIn(text: string): readonly string[] {
  return (text.match(words) ?? []).filter((word) => word.length > 1);
}

function phraseTerms(phrase: string): readonly TextTerm[] {
  const inside = phrase.match(words) ?? [];
  if (inside.join('').length < 2) return [];
  return [{ kind: 'phrase', pattern: new RegExp(`(?<!${WORD})${inside.join('[^\\p{L}\\p{M}\\p{N}]+')}(?!${WORD})`, 'giu') }];
}

function wordTerm(word: string): TextTerm {
  const root = stem(word);
  const beginnings = beginningsOf(root).toSorted((one, other) => other.length - one.length);
  return { kind: 'word', stem: root, pattern: new RegExp(`(?<!${WORD})(?:${beginnings.join('|')})${WORD}*`, 'giu') };
}
