import type { DraftId } from '@tidig/domain/base/ids.ts';
import type { Part } from '@tidig/domain/exchange/envelope.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import type { DraftAttachment, SenderStore } from '@tidig/store/port/sender.ts';

/** Attachments that one report may have. */
export const MOST_ATTACHMENTS = 10;
/** Bytes of one attachment. */
export const MAX_ATTACHMENT_BYTES = 10_000_000;

/**
 * A draft's files as parts of the report, and the answers with a row for each in the same order: the row's place is the part's number.
 * The files that are kept count, not what the form says of them; what the officer wrote about each stays with it. `files` are their ids. Null when
 * one was taken away while they were read: read again.
 */
export async function attachTo(
  sender: SenderStore,
  draft: DraftId,
  answers: Answers,
): Promise<{ readonly answers: Answers; readonly parts: readonly Part[]; readonly files: readonly string[] } | null> {
  const kept = await sender.draftAttachments(draft);
  const { attachments: _unused, ...others } = answers;
  if (kept.length === 0) return { answers: others, parts: [], files: [] };
  const typed = new Map(rowsOf(answers.attachments?.files).map((row) => [row.id, row['what']]));
  const parts = await Promise.all(kept.map((file, index) => partOf(sender, draft, file, index + 1)));
  if (parts.some((part) => part === null)) return null;
  const rows = kept.map((file, index) => {
    const what = typed.get(file.id);
    return {
      id: file.id,
      ...(typeof what === 'string' ? { what } : {}),
      name: neutralName(file, index + 1),
      size: sizeInWords(file.bytes),
    };
  });
  return {
    answers: { ...others, attachments: { files: rows } },
    parts: parts.filter((part) => part !== null),
    files: kept.map(({ id }) => id),
  };
}

async function partOf(sender: SenderStore, draft: DraftId, file: DraftAttachment, number: number): Promise<Part | null> {
  const content = await sender.draftAttachment(draft, file.id);
  return content && { name: `attachment/${number}`, mediaType: file.mediaType, content };
}

/** What a file was called may name a child or a street, and the body is no place for either (A1): a number and what it is. */
function neutralName({ mediaType }: DraftAttachment, number: number): string {
  const kinds = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' } as const;
  return `Bilaga ${number} (${kinds[mediaType]})`;
}

/** "820 kB", "1,2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
