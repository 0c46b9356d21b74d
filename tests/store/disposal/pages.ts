import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const pageSize = 4096;
/** At the end of each page: 16 bytes of IV, 64 of HMAC-SHA512 (SQLCipher 4). */
const reserved = 80;
const salt = 16;
const walHeader = 32;
const frameHeader = 24;

/** Every page of an encrypted file as it stands on disk, opened one by one: free pages, overflow pages and slack too, which no SQL ever shows. */
export function openedFile(path: string, key: Buffer): Buffer {
  const bytes = readFileSync(path);
  const pages = Array.from({ length: Math.floor(bytes.length / pageSize) }, (_, n) => bytes.subarray(n * pageSize, (n + 1) * pageSize));
  return Buffer.concat(pages.map((page, n) => openedPage(page, key, n === 0)));
}

/** The same for the WAL beside it; empty when there is none. */
export function openedWal(path: string, key: Buffer): Buffer {
  if (!existsSync(path)) return Buffer.alloc(0);
  const bytes = readFileSync(path);
  const frame = frameHeader + pageSize;
  const count = Math.max(0, Math.floor((bytes.length - walHeader) / frame));
  return Buffer.concat(
    Array.from({ length: count }, (_, n) => {
      const start = walHeader + n * frame;
      const isFirst = bytes.readUInt32BE(start) === 1;
      return openedPage(bytes.subarray(start + frameHeader, start + frame), key, isFirst);
    }),
  );
}

function openedPage(page: Buffer, key: Buffer, isFirst: boolean): Buffer {
  if (page.every((byte) => byte === 0)) return Buffer.from(page);
  const iv = page.subarray(pageSize - reserved, pageSize - reserved + 16);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const content = page.subarray(isFirst ? salt : 0, pageSize - reserved);
  return Buffer.concat([decipher.update(content), decipher.final()]);
}

/** Which of these stand anywhere in the bytes. */
export function wordsIn(bytes: Buffer, words: readonly string[]): readonly string[] {
  return words.filter((word) => bytes.includes(Buffer.from(word, 'utf8')));
}
