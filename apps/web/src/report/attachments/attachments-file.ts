import { problemTexts } from '@tidig/domain/labels/problems.ts';

/** As the server has it; a file that is too large is told before anybody waits for it to be sent. */
export const maxFileBytes = 10_000_000;
export const mostFiles = 10;
export const acceptedTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

type FileFacts = { readonly name: string; readonly type: string; readonly size: number };

/** What stops a file before it is sent, in words; null when the server may judge it. A browser that does not know the type stops nothing. */
export function stopsFile({ type, size }: Pick<FileFacts, 'type' | 'size'>): string | null {
  if (type !== '' && !acceptedTypes.some((accepted) => accepted === type)) return problemTexts['file-type'];
  if (size === 0) return problemTexts['file-broken'];
  return size > maxFileBytes ? problemTexts['file-too-large'] : null;
}

/** A picture that only its size stops can be made smaller. */
export function canShrink({ type, size }: Pick<FileFacts, 'type' | 'size'>): boolean {
  return size > maxFileBytes && (type === 'image/jpeg' || type === 'image/png');
}

/** "820 kB", "1,2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** What turns the direction of text: `intyg\u202Efdp.exe` would be read as `intygexe.pdf`. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A file's own name as it is shown: without what would make it read as another. */
export function shownName(name: string): string {
  return name.replace(directionMarks, '');
}

export type FileRow = { readonly id: string; readonly what?: string; readonly name: string; readonly size: string };
type KeptFile = { readonly id: string; readonly mediaType: string; readonly bytes: number };

const kinds: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' };

/**
 * A row for each file that the server keeps, in its order, with what has been written about it. What has no file has no row. The file's own name may
 * tell whom it is about, so the report calls it by its number and kind.
 */
export function rowsFor(files: readonly KeptFile[], rows: readonly Readonly<Record<string, unknown>>[]): readonly FileRow[] {
  return files.map(({ id, mediaType, bytes }, index) => {
    const what = rows.find((row) => row['id'] === id)?.['what'];
    const name = `Bilaga ${index + 1} (${kinds[mediaType] ?? 'fil'})`;
    return { id, ...(typeof what === 'string' ? { what } : {}), name, size: sizeInWords(bytes) };
  });
}
