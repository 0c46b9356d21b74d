import { loosen, nameTokens } from './fold.ts';
import { isParticle, withoutGluedArticle, withoutParticles } from './particles.ts';

/** Neighbouring words as one, where the first of them stood and how many they were. */
export type Joined = { readonly word: string; readonly from: number; readonly count: number };

/** One word of a name in its two foldings. */
export type Word = { readonly exact: string; readonly loose: string };

/** More words than this in one part of a name are not looked at: it keeps a mistyped field from making hundreds of rows. */
const MAX_WORDS = 8;
/** Longer than this nobody writes in one word: Amirhossein, Vandermeer, Abdulrahman. */
const MAX_JOINED = 16;

/** The distinct words of a name part, in the order written. */
export function wordsOf(part: string): readonly Word[] {
  return [...new Set(nameTokens(part))].slice(0, MAX_WORDS).map(asWord);
}

/** An exactly folded word in both its foldings. */
export function asWord(exact: string): Word {
  return { exact, loose: loosen(exact) };
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

/**
 * The same of a whole name in one text, as a guardian's is: nobody writes given name and family name as one word, so a join leaves a word beside it
 * ("Anna Lena Ek" also as Annalena, "Anna Ek" not as Annaek).
 */
export function indexWordsOfWhole(name: string): readonly Word[] {
  const tokens = wordsOf(name).map(({ exact }) => exact);
  const whole = tokens.join('');
  return indexWords(name, 'family').filter(({ exact }) => tokens.length === 1 || exact !== whole);
}

/**
 * Two or three neighbours written as one, with the places they took up. None ends in a particle that follows a name ("Carl von" is no word),
 * and a lone letter joins only where an apostrophe may have stood (O'Brien, D'Angelo) and `apostrophes` are to be thought of.
 */
export function joins(tokens: readonly string[], apostrophes = true): readonly Joined[] {
  const particle = tokens.map((token) => isParticle(token));
  return tokens.flatMap((_, from) =>
    [2, 3].flatMap((count) => {
      const parts = tokens.slice(from, from + count);
      const word = parts.join('');
      const endsInName = !particle[from + count - 1] || parts.every((part) => isParticle(part));
      const whole = parts.every((part, i) => part.length > 1 || (apostrophes && i === 0 && /[dolmn]/.test(part)));
      return parts.length === count && endsInName && whole && word.length <= MAX_JOINED ? [{ word, from, count }] : [];
    }),
  );
}
