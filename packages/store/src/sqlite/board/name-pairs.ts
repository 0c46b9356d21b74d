import type { Word } from '@tidig/domain/names/words.ts';

/** One row of `name_index`: two words of the same name in an order, or one alone with '' for the other. */
export type NamePair = {
  readonly oneLoose: string;
  readonly twoLoose: string;
  readonly oneExact: string;
  readonly twoExact: string;
};

/** More words than this of one name are not indexed: it keeps a mistyped field from making hundreds of rows. */
const MAX_WORDS = 12;
const none: Word = { exact: '', loose: '' };

/**
 * Each distinct word alone, and each two of them in either order: whichever two words of a name are typed, in whatever order and from whichever part,
 * they are one look-up.
 */
export function namePairs(words: readonly Word[]): readonly NamePair[] {
  const distinct = [...new Map(words.map((word) => [word.exact, word])).values()].slice(0, MAX_WORDS);
  return distinct.flatMap((one) => [none, ...distinct.filter((two) => two !== one)].map((two) => pairOf(one, two)));
}

function pairOf(one: Word, two: Word): NamePair {
  return { oneLoose: one.loose, twoLoose: two.loose, oneExact: one.exact, twoExact: two.exact };
}
