import type { draftRow, draftSaved, draftView, recipientInBook } from '@tidig/api/wire/writing.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../../api/http.ts';
import { ApiProblem, NoContact } from '../../api/problem.ts';
import type { SaveAnswer } from './autosave.ts';

export type DraftRow = z.infer<typeof draftRow>;
export type DraftView = z.infer<typeof draftView>;
export type Recipient = z.infer<typeof recipientInBook>;
type DraftSaved = z.infer<typeof draftSaved>;

/** Answers as the form holds them; the server checks each field. */
export type FormAnswers = Record<string, Record<string, unknown> | undefined>;

export function listDrafts(): Promise<readonly DraftRow[]> {
  return getJson<DraftRow[]>('/api/drafts');
}

export function createDraft(formVersion: number, answers: FormAnswers): Promise<DraftSaved> {
  return sendJson<DraftSaved>('POST', '/api/drafts', { formVersion, answers });
}

export function readDraft(id: string): Promise<DraftView> {
  return getJson<DraftView>(draftPath(id));
}

export function discardDraft(id: string): Promise<void> {
  return sendJson<undefined>('DELETE', draftPath(id));
}

/** Saves over one version. Every way this can end is an answer, so that the screen can say which. */
export async function saveDraft(id: string, version: number, formVersion: number, answers: FormAnswers): Promise<SaveAnswer> {
  try {
    const saved = await sendJson<DraftSaved>('PUT', draftPath(id), { formVersion, answers }, ifMatch(version));
    return { kind: 'saved', version: saved.version, at: saved.savedAt };
  } catch (error) {
    if (error instanceof NoContact) return { kind: 'offline' };
    if (!(error instanceof ApiProblem)) throw error;
    return error.code === 'version-stale' ? { kind: 'stale' } : { kind: 'refused', code: error.code, fields: error.fields };
  }
}

/** All nämnder that take reports, with their jour. Never asked for by kommun: where a child is does not belong in an address. */
export function listRecipients(): Promise<readonly Recipient[]> {
  return getJson<Recipient[]>('/api/recipients');
}

export function ifMatch(version: number): Readonly<Record<string, string>> {
  return { 'If-Match': `"${version}"` };
}

export function draftPath(id: string): string {
  return `/api/drafts/${encodeURIComponent(id)}`;
}
