import type { diaryAnswer, receptionAnswer, takenInAnswer, takenInRequest } from '@tidig/api/wire/taking-in.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';
import { uploadFile } from '../api/upload.ts';
import { reportPath } from '../intake/intake-api.ts';

export type TakenInRequest = z.output<typeof takenInRequest>;
export type TakenIn = z.infer<typeof takenInAnswer>;
export type Reception = z.infer<typeof receptionAnswer>;
export type Diary = z.infer<typeof diaryAnswer>;
export type DiaryLine = Diary['lines'][number];

/** Writes a report in; with a file that file is the report. */
export function takeIn(report: TakenInRequest, file: File | null): Promise<TakenIn> {
  if (!file) return sendJson<TakenIn>('POST', '/api/intake/taken-in', report);
  const fields = { report: JSON.stringify(report) };
  const { signal } = new AbortController();
  return uploadFile<TakenIn>({ path: '/api/intake/taken-in/documents', file, fields, onShare: () => undefined, signal });
}

/** How an opened report was received. */
export function getReception(id: string): Promise<Reception> {
  return getJson<Reception>(`${reportPath(id)}/reception`);
}

/** The diarium of a month, `2026-11`. */
export function getDiary(month: string): Promise<Diary> {
  return getJson<Diary>(`/api/intake/diary?month=${encodeURIComponent(month)}`);
}
