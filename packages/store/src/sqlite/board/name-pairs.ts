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
  const exact = new Set(distinct.map((word) => word.exact));
  return distinct.flatMap((one) => [none, ...distinct.filter((two) => areApart(one, two, exact))].map((two) => pairOf(one, two)));
}

/** Nobody types a word beside the one that it was joined into ("Anna Annalena"). */
function areApart(one: Word, two: Word, among: ReadonlySet<string>): boolean {
  return one !== two && !isJoinedFrom(one.exact, two.exact, among) && !isJoinedFrom(two.exact, one.exact, among);
}

function isJoinedFrom(joined: string, part: string, among: ReadonlySet<string>): boolean {
  const [before, after] = joined.split(part, 2);
  if (before === undefined || after === undefined || joined === part) return false;
  return [before, after].every((rest) => rest === '' || among.has(rest));
}

function pairOf(one: Word, two: Word): NamePair {
  return { oneLoose: one.loose, twoLoose: two.loose, oneExact: one.exact, twoExact: two.exact };
}
