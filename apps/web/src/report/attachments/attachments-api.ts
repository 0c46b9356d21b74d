import type { draftAttachment } from '@tidig/api/wire/writing.ts';
import type { z } from 'zod';
import { request, sendJson } from '../../api/http.ts';
import { showPdf } from '../../api/pdf.ts';
import { uploadFile } from '../../api/upload.ts';
import { draftPath } from '../draft/draft-api.ts';
import { openSent, reportPath } from '../sent/sent-api.ts';

export type DraftAttachment = z.infer<typeof draftAttachment>;

export function addAttachment(
  draftId: string,
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<DraftAttachment> {
  return uploadFile<DraftAttachment>({ path: `${draftPath(draftId)}/attachments`, file, onShare, signal });
}

export function removeAttachment(draftId: string, attachmentId: string): Promise<void> {
  return sendJson<undefined>('DELETE', attachmentPath(draftId, attachmentId));
}

/** Shows a file of a draft in a tab of its own. Saved, it is called `bilaga-2.jpg`: a name given by somebody may say whom it is about. */
export async function showDraftAttachment(draftId: string, attachment: DraftAttachment, number: number): Promise<void> {
  show(await request('GET', attachmentPath(draftId, attachment.id)).then(bytesOf), attachment.mediaType, number);
}

/** The same for a sent report, whose opening is logged first. */
export async function showSentAttachment(reportId: string, number: number): Promise<void> {
  await openSent(reportId);
  const answer = await request('GET', `${reportPath(reportId)}/attachments/${number}`);
  show(await bytesOf(answer), answer.headers.get('Content-Type') ?? '', number);
}

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Only what can be attached is shown; anything else would be drawn as it says itself. */
function show(bytes: ArrayBuffer, mediaType: string, number: number): void {
  const type = mediaType.split(';')[0]?.trim() ?? '';
  const ending = endings[type];
  if (ending === undefined) throw new Error('an attachment of an unknown type');
  showPdf(new Blob([bytes], { type }), `bilaga-${number}.${ending}`);
}

function bytesOf(response: Response): Promise<ArrayBuffer> {
  return response.arrayBuffer();
}

function attachmentPath(draftId: string, attachmentId: string): string {
  return `${draftPath(draftId)}/attachments/${encodeURIComponent(attachmentId)}`;
}
