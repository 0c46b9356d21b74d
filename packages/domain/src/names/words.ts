import { looseFold, nameTokens } from './fold.ts';
import { withoutGluedArticle, withoutParticles } from './particles.ts';

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

/**
 * The words that a name part is found by: its words (a family name's without particles), neighbours written as one ("Anna-Lena" also
 * as Annalena, "von Essen" as Vonessen), and a family name without its glued article. The words themselves first; at most 8.
 */
export function indexWords(part: string, of: 'family' | 'given'): readonly Word[] {
  const tokens = wordsOf(part).map(({ exact }) => exact);
  const own = of === 'family' ? withoutParticles(tokens) : tokens;
  const bare = of === 'family' ? own.flatMap((token) => withoutGluedArticle(token) ?? []) : [];
  return [...new Set([...own, ...joins(tokens).map(({ word }) => word), ...bare])].slice(0, MAX_WORDS).map(asWord);
}

/** Two or three neighbours written as one, with the places they took up. Lone letters are initials and join nothing. */
export function joins(tokens: readonly string[]): readonly { readonly word: string; readonly from: number; readonly count: number }[] {
  return tokens.flatMap((_, from) =>
    [2, 3].flatMap((count) => {
      const parts = tokens.slice(from, from + count);
      const joined = { word: parts.join(''), from, count };
      return parts.length === count && parts.every((part) => part.length > 1) && joined.word.length <= MAX_JOINED ? [joined] : [];
    }),
  );
}

/** Longer than this nobody writes in one word: Amirhossein, Vandermeer, Abdulrahman. */
const MAX_JOINED = 16;
