import type { childFileView, foundInFile, relatives } from '@tidig/api/wire/child-file.ts';
import type { SearchPurpose } from '@tidig/domain/access/actions.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type ChildFile = z.infer<typeof childFileView>;
export type FoundInFile = z.infer<typeof foundInFile>;
export type Relatives = z.infer<typeof relatives>;
export type Relative = Relatives['relatives'][number];

/** Why somebody searches or opens an akt: an open report of this login, or one of six purposes. */
export type Reason = { readonly task: string | null; readonly purpose: SearchPurpose | null };

/** Opens a child's akt, which is logged. */
export function openChildFile(id: string, reason: Reason): Promise<unknown> {
  return sendJson('POST', `${childFilePath(id)}/openings`, reason);
}

export function readChildFile(id: string): Promise<ChildFile> {
  return getJson<ChildFile>(childFilePath(id));
}

/** A search in the akt's texts. A POST, so that what is searched for stands in no address and no log. */
export function findInFile(id: string, text: string): Promise<FoundInFile> {
  return sendJson<FoundInFile>('POST', `${childFilePath(id)}/text-searches`, { text });
}

export function readRelatives(id: string): Promise<Relatives> {
  return getJson<Relatives>(`${childFilePath(id)}/relatives`);
}

export function childFilePath(id: string): string {
  return `/api/child-files/${encodeURIComponent(id)}`;
}
