import type { DraftAttachment } from '@tidig/store/port/sender.ts';

type MediaType = DraftAttachment['mediaType'];

/**
 * What a file is that may be attached: PDF, JPEG or PNG by its first bytes, and no PDF that can act; null for anything else. Its name and what the browser or
 * the sender says of it do not count. Asked by the sender and again by the receiver (T-34).
 */
export function attachableKind(bytes: Uint8Array): MediaType | null {
  const kind = fileKind(bytes);
  return kind === 'application/pdf' && hasActiveContent(bytes) ? null : kind;
}

function fileKind(bytes: Uint8Array): MediaType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  return null;
}

/** Names in a PDF that make it do something when it is opened, or that hide another file in it. */
const acting = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia', '/XFA', '/Encrypt'];

/**
 * True when a PDF says that it can act, carries another file, or is locked. A letter of a name may be written as its number (`/J#61vaScript`), so
 * those are read first. Names inside packed streams are not seen: the receiver's own reader and the sandboxed answer (nosniff, attachment) stand
 * behind this.
 */
function hasActiveContent(bytes: Uint8Array): boolean {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return acting.some((name) => new RegExp(`${name}(?![A-Za-z0-9])`).test(text));
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
