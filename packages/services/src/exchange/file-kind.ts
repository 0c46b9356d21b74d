import type { DraftAttachment } from '@tidig/store/port/sender.ts';
import { pdfFault, type PdfFault } from './pdf/judge-pdf.ts';

type MediaType = DraftAttachment['mediaType'];

/** What a file is, or why it may not be attached. */
export type Judged =
  | { readonly mediaType: MediaType; readonly fault: null }
  | { readonly mediaType: null; readonly fault: 'file-type' | 'file-broken' | PdfFault };

/**
 * What a file is that may be attached: PDF, JPEG or PNG by its bytes. Its name and what the browser or the sender says of it do not count. Refuses
 * `file-type` for anything else, also for one that is an archive as well; `file-broken` for none at all; and a PDF that can act, is locked or is
 * not whole (T-34). Asked by the sender and again by the receiver.
 */
export function judgeFile(bytes: Uint8Array): Judged {
  if (bytes.byteLength === 0) return { mediaType: null, fault: 'file-broken' };
  const mediaType = kindOf(bytes);
  if (!mediaType) return { mediaType: null, fault: 'file-type' };
  // A picture is made anew, and what hangs at its end is gone; a PDF is kept as it is.
  if (mediaType !== 'application/pdf') return { mediaType, fault: null };
  const fault = isArchiveToo(bytes) ? 'file-type' : pdfFault(bytes);
  return fault === null ? { mediaType, fault } : { mediaType: null, fault };
}

function kindOf(bytes: Uint8Array): MediaType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  return null;
}

/** A ZIP is read from its last record, within so many bytes from the end, and may begin with anything; a RAR or a 7z from its first, anywhere. */
const zipEnd = { mark: Buffer.from([0x50, 0x4b, 0x05, 0x06]), within: 65_557 };
const archives = [Buffer.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]), Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])];

function isArchiveToo(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.subarray(-zipEnd.within).includes(zipEnd.mark) || archives.some((mark) => file.includes(mark));
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
