import type { childFileView, hitView, searchAnswer, searchRequest } from '@tidig/api/wire/intake.ts';
import type { SearchPurpose } from '@tidig/domain/access/actions.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type SearchRequest = z.infer<typeof searchRequest>;
export type SearchAnswer = z.infer<typeof searchAnswer>;
export type Hit = z.infer<typeof hitView>;
export type ChildFile = z.infer<typeof childFileView>;

/** Why somebody searches or opens an akt: an open report of this login, or one of six purposes. */
export type Reason = { readonly task: string | null; readonly purpose: SearchPurpose | null };

/** A search of the register. A POST, so that what is searched for stands in no address and no log. */
export function searchRegister(search: SearchRequest): Promise<SearchAnswer> {
  return sendJson<SearchAnswer>('POST', '/api/register/searches', search);
}

/** Opens a child's akt, which is logged. */
export function openChildFile(id: string, reason: Reason): Promise<unknown> {
  return sendJson('POST', `${childFilePath(id)}/openings`, reason);
}

export function readChildFile(id: string): Promise<ChildFile> {
  return getJson<ChildFile>(childFilePath(id));
}

function childFilePath(id: string): string {
  return `/api/child-files/${encodeURIComponent(id)}`;
}
