import { looseFold, nameTokens } from './fold.ts';

/** One word of a name in its two foldings. */
export type Word = { readonly exact: string; readonly loose: string };

/** More words than this in one part of a name are not looked at: it keeps a mistyped field from making hundreds of rows. */
const MAX_WORDS = 8;

/** The distinct words of a name part, in the order written. */
export function wordsOf(part: string): readonly Word[] {
  return [...new Set(nameTokens(part))].slice(0, MAX_WORDS).map(asWord);
}

/** An exactly folded word in both its foldings. */
export function asWord(exact: string): Word {
  return { exact, loose: looseFold(exact) };
}
