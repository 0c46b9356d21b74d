import { looseFold, nameTokens } from '@tidig/domain/names/fold.ts';

/** One word of a name in its two foldings. */
export type Word = { readonly exact: string; readonly loose: string };

/** One row of `name_index`: a family-name word and a given-name word of the same name; '' where the name has none. */
export type NamePair = {
  readonly familyLoose: string;
  readonly givenLoose: string;
  readonly familyExact: string;
  readonly givenExact: string;
};

/** More words than this in one part of a name are not indexed: it keeps a mistyped field from making hundreds of rows. */
const MAX_WORDS = 8;
const none: Word = { exact: '', loose: '' };

/** The distinct words of a name part, in the order written. */
export function wordsOf(part: string): readonly Word[] {
  return [...new Set(nameTokens(part))].slice(0, MAX_WORDS).map((exact) => ({ exact, loose: looseFold(exact) }));
}

/** Every pair of a family-name word and a given-name word, so that one of several first names, or half a double surname, is enough to find by. */
export function namePairs(family: readonly Word[], given: readonly Word[]): readonly NamePair[] {
  return orNone(family).flatMap((f) =>
    orNone(given).map((g) => ({ familyLoose: f.loose, givenLoose: g.loose, familyExact: f.exact, givenExact: g.exact })),
  );
}

function orNone(words: readonly Word[]): readonly Word[] {
  return words.length > 0 ? words : [none];
}
