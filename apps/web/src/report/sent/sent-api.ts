import type { correctionRequest, draftView, sentList, sentNow, sentReport, sentRow } from '@tidig/api/wire/writing.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../../api/http.ts';
import { fetchPdf } from '../../api/pdf.ts';
import { draftPath, ifMatch } from '../draft/draft-api.ts';

export type SentRow = z.infer<typeof sentRow>;
export type SentList = z.infer<typeof sentList>;
export type SentReport = z.infer<typeof sentReport>;
type NewDraft = Pick<z.infer<typeof draftView>, 'id' | 'answers'>;

/** Sends a draft as it stands in one version, one report for each nämnd. Sending the same draft again answers the same reports. */
export async function submitDraft(id: string, version: number): Promise<readonly SentRow[]> {
  const sent = await sendJson<z.infer<typeof sentNow>>('POST', `${draftPath(id)}/submission`, undefined, ifMatch(version));
  return sent.reports;
}

export function listSent(): Promise<SentList> {
  return getJson<SentList>('/api/reports');
}

/** Opens a sent report, which is logged. Reading and printing ask for it. */
export async function openSent(id: string): Promise<void> {
  await sendJson<unknown>('POST', `${reportPath(id)}/openings`);
}

export async function readSent(id: string): Promise<SentReport> {
  await openSent(id);
  return getJson<SentReport>(reportPath(id));
}

/** The PDF of a sent report, or of its annex. `leaveOut`: parts that it was stopped for. */
export async function printSent(id: string, document: 'report' | 'annex', leaveOut: readonly string[] = []): Promise<Blob> {
  await openSent(id);
  return fetchPdf(`${reportPath(id)}/prints`, { document, withLocation: true, leaveOut });
}

export function recordHandOver(id: string, how: string, at: string): Promise<SentRow> {
  return sendJson<SentRow>('POST', `${reportPath(id)}/hand-overs`, { how, at });
}

/** Begins a komplettering: a draft with everything in place as it was last sent. */
export function beginSupplement(id: string): Promise<NewDraft> {
  return sendJson<NewDraft>('POST', `${reportPath(id)}/supplements`);
}

/** Begins a report on another child in the same event: what is common is in place, what is the first child's own is not. */
export function beginSibling(id: string): Promise<NewDraft> {
  return sendJson<NewDraft>('POST', `${reportPath(id)}/siblings`);
}

/** Tells every nämnd that got the report that something in it is wrong. Nothing is changed or deleted. */
export async function sendCorrection(id: string, correction: z.infer<typeof correctionRequest>): Promise<readonly SentRow[]> {
  return (await sendJson<z.infer<typeof sentNow>>('POST', `${reportPath(id)}/corrections`, correction)).reports;
}

export function reportPath(id: string): string {
  return `/api/reports/${encodeURIComponent(id)}`;
}
