import { done, refused, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { nameTokens } from './fold.ts';

/** A name as searched for: tokens in the order typed, already split, cleaned and exactly folded. At most 8, each at most 40 characters. */
export type NameQuery = { readonly tokens: readonly string[] };

export const MAX_SEARCH_LENGTH = 200;
const MAX_TOKENS = 8;
const MAX_TOKEN_LENGTH = 40;

/**
 * Reads a typed name. Splits on spaces, hyphens and apostrophes; quotes, wildcards, control and direction characters count as spaces,
 * so that nothing typed can steer the search. Refuses a text without letters, one over 200 characters, over 8 parts, or a part over 40.
 */
export function parseName(text: string): Outcome<NameQuery> {
  if (text.length > MAX_SEARCH_LENGTH) return refused(problem('search-too-long'));
  const tokens = nameTokens(text);
  if (!tokens.some((token) => /\p{L}/u.test(token))) return refused(problem('search-too-short'));
  if (tokens.length > MAX_TOKENS || tokens.some((token) => token.length > MAX_TOKEN_LENGTH)) return refused(problem('search-too-long'));
  return done({ tokens });
}
