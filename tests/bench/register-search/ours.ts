import type { Found } from '@tidig/store/port/board.ts';
import type { BenchChild } from '../bench-report.ts';
import type { Answers } from './recall.ts';
import { queryOf } from './questions.ts';
import type { StoreSearches } from './store-searches.ts';

/** The product's own search as the bench asks it: whom the hits are, in their order. */
export function ourAnswers(store: StoreSearches, children: readonly BenchChild[]): Answers {
  const byNumber = new Map(children.map((child) => [child.number, child]));
  return async (asked) => {
    const query = queryOf(asked);
    if (!query) return [];
    const { hits } = await store.search(query);
    return hits.flatMap(({ childFile }) => byNumber.get(childFile.identity.number?.value ?? '') ?? []);
  };
}

/** How many hits a name gives, reports in no akt among them. */
export async function ourHits(store: StoreSearches, asked: string): Promise<number> {
  const query = queryOf(asked);
  const none: Found = { hits: [], unlinked: [] };
  const { hits, unlinked } = query ? await store.search(query) : none;
  return hits.length + unlinked.length;
}
