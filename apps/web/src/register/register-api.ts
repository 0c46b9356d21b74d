import type { hitView, searchAnswer, searchRequest } from '@tidig/api/wire/intake.ts';
import type { z } from 'zod';
import { sendJson } from '../api/http.ts';

export type SearchRequest = z.infer<typeof searchRequest>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type Hit = z.infer<typeof hitView>;

/** A search of the register. A POST, so that what is searched for stands in no address and no log. */
export function searchRegister(search: SearchRequest): Promise<SearchAnswer> {
  return sendJson<SearchAnswer>('POST', '/api/register/searches', search);
}
