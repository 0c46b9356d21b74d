import type { olderAllowedAnswer, olderAllowedRequest, olderRequest } from '@tidig/api/wire/older.ts';
import type { takenInAnswer } from '@tidig/api/wire/taking-in.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';
import { uploadFile } from '../api/upload.ts';

export type OlderRequest = z.input<typeof olderRequest>;
export type OlderAllowed = z.infer<typeof olderAllowedAnswer>;
type Entered = z.infer<typeof takenInAnswer>;

/** Enters an older report; with a file that file is the report. */
export function enterOlder(report: OlderRequest, file: File | null): Promise<Entered> {
  if (!file) return sendJson<Entered>('POST', '/api/intake/older', report);
  const fields = { report: JSON.stringify(report) };
  const { signal } = new AbortController();
  return uploadFile<Entered>({ path: '/api/intake/older/documents', file, fields, onShare: () => undefined, signal });
}

/** Whether the nämnd has decided that older reports may be entered, and since when the register holds reports. */
export function readOlderAllowed(): Promise<OlderAllowed> {
  return getJson<OlderAllowed>('/api/settings/older');
}

export function saveOlderAllowed(given: z.input<typeof olderAllowedRequest>): Promise<OlderAllowed> {
  return sendJson<OlderAllowed>('POST', '/api/settings/older', given);
}
