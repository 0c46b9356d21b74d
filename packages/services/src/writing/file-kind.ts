import type { DraftAttachment } from '@tidig/store/port/sender.ts';

/** What a file is by its first bytes; null for anything that may not be attached. Its name and what the browser says of it do not count (T-34). */
export function fileKind(bytes: Uint8Array): DraftAttachment['mediaType'] | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  return null;
}

/** Names in a PDF that make it do something when it is opened, or that hide another file in it. */
const acting = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia', '/XFA', '/Encrypt'];

/**
 * True when a PDF says that it can act, carries another file, or is locked. Names inside packed streams are not seen: the receiver's own
 * reader and the sandboxed answer (nosniff, attachment) stand behind this.
 */
export function hasActiveContent(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return acting.some((name) => new RegExp(`${name}(?![A-Za-z0-9])`).test(text));
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
