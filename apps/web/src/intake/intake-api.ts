import type { arrivedRow, earlierReport, hitView, proposal, readFollowUp, receivedReport } from '@tidig/api/wire/intake.ts';
import type { z } from 'zod';
import { getJson, request, sendJson } from '../api/http.ts';
import { saveFile } from '../api/pdf.ts';

export type ArrivedRow = z.infer<typeof arrivedRow>;
export type FoundReport = ReceivedReport['alike'][number];
export type ReceivedReport = z.infer<typeof receivedReport>;
export type EarlierReport = z.infer<typeof earlierReport>;
export type FollowUp = z.infer<typeof readFollowUp>;
export type Attachment = ReceivedReport['attachments']['files'][number];
export type Proposal = z.infer<typeof proposal>;
export type Hit = z.infer<typeof hitView>;

/** Opens a report, which is logged; `within` says from where: the report being handled, or the open akt. */
export function openReport(id: string, within: { readonly task?: string; readonly childFile?: string } = {}): Promise<unknown> {
  return sendJson('POST', `${reportPath(id)}/openings`, within);
}

/** Content, under a live opening of this login. */
export function readReport(id: string): Promise<ReceivedReport> {
  return getJson<ReceivedReport>(reportPath(id));
}

/** Puts the report in an akt; null opens a new one. */
export function linkReport(id: string, childFileId: string | null): Promise<unknown> {
  return sendJson('POST', `${reportPath(id)}/links`, { childFileId });
}

export function undoLink(id: string, reason: string): Promise<unknown> {
  return sendJson('POST', `${reportPath(id)}/link-reversals`, { reason });
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Fetches an attachment, which is logged, and saves it under a name that says nothing of whom it is about. */
export async function fetchAttachment(id: string, number: string, n: number): Promise<void> {
  const answer = await request('GET', `${reportPath(id)}/attachments/${n}`);
  const type = answer.headers.get('Content-Type')?.split(';')[0]?.trim() ?? '';
  saveFile(new Blob([await answer.arrayBuffer()], { type }), `bilaga-${number}-${n}.${endings[type] ?? 'bin'}`);
}

export function reportPath(id: string): string {
  return `/api/intake/reports/${encodeURIComponent(id)}`;
}
