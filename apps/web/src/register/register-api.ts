import type { hitView, searchAnswer, searchRequest } from '@tidig/api/wire/intake.ts';
import type { emptySearchRequest, notedEmptySearch } from '@tidig/api/wire/searches.ts';
import type { z } from 'zod';
import { sendJson } from '../api/http.ts';

export type SearchRequest = z.input<typeof searchRequest>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type Hit = z.infer<typeof hitView>;
export type EmptyNote = Omit<z.input<typeof emptySearchRequest>, 'search'>;
export type NotedEmpty = z.infer<typeof notedEmptySearch>;

/** A search of the register. A POST, so that what is searched for stands in no address and no log. */
export function searchRegister(search: SearchRequest): Promise<SearchAnswer> {
  return sendJson<SearchAnswer>('POST', '/api/register/searches', search);
}

/** Notes that a search of one's own found nothing. */
export function noteEmptySearch(id: string, note: EmptyNote): Promise<NotedEmpty> {
  return sendJson<NotedEmpty>('POST', '/api/register/search-notes', { ...note, search: id });
}

/** Where a noted answer is printed: among the papers of the report it was made for, or by itself. */
export function emptyPrint(
  id: string,
  task: string | null,
  words: Words,
): { readonly path: string; readonly body: Readonly<Record<string, unknown>> } {
  if (task === null) return { path: '/api/register/search-prints', body: { ...words, search: id } };
  return { path: `/api/intake/reports/${encodeURIComponent(task)}/search-prints`, body: { search: id } };
}

/** What was searched for, as the server takes it. */
export type Words = Pick<SearchRequest, 'text' | 'birthYear' | 'age' | 'whose'>;
