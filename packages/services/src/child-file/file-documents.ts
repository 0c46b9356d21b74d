import type { PlaceWords } from '@tidig/domain/access/place-words.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { RecordKind } from '@tidig/domain/intake/records.ts';
import type { ArrivedRow, BoardRecord, BoardStore } from '@tidig/store/port/board.ts';
import { entryOf, inOrder } from '../journal/entries.ts';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { OpenedFile } from './opened-file.ts';

/** What the nämnd itself has written in the akt, as a document of it: dated, signed, covered where it tells where somebody protected is (T-14). */
export type FileDocument = Omit<JournalEntry, 'arendenummer' | 'about'> & {
  readonly kind: 'assessment' | 'decision' | 'note';
  /** Written since this person last had the akt open, by somebody else. */
  readonly isNew: boolean;
};

/** Which records are documents of the akt. The others tell how the office works (who has it, who has read an answer) and stand in the journal alone. */
const documentKinds: Partial<Record<RecordKind, FileDocument['kind']>> = {
  SAFETY_ASSESSMENT: 'assessment',
  DECISION: 'decision',
  PROLONGED: 'decision',
  PROPOSAL: 'note',
  CONTACT: 'note',
  CHILD_VIEW: 'note',
  CASE_SYSTEM: 'note',
  CLOSED: 'decision',
  JOURNAL: 'note',
  QUESTION: 'note',
  FORWARDED: 'decision',
  TRANSFER: 'note',
  // Who decided then, and where the paper is: the decision beside it is signed by the one who entered it.
  OLDER: 'note',
};

export type ReadBy = { readonly subject: Subject; readonly words: PlaceWords; readonly lastRead: Instant | null };

/** What is written about one report, oldest first. */
export async function documentsOfReport(board: BoardStore, row: ArrivedRow, by: ReadBy): Promise<FileDocument[]> {
  return documentsIn(await board.records({ kind: 'report', id: row.id }), by);
}

/** What is written about the akt as a whole, and about those that have been joined with it. */
export function documentsOfFile({ records }: Pick<OpenedFile, 'records'>, by: ReadBy): FileDocument[] {
  return documentsIn(records, by);
}

function documentsIn(records: readonly BoardRecord[], { subject, words, lastRead }: ReadBy): FileDocument[] {
  const kept = new Map(records.map((record) => [String(record.id), record]));
  const entries = records.flatMap((record) => (documentKinds[record.kind] ? entryOf(record, null) : []));
  return inOrder(entries, records, words).flatMap(({ arendenummer: _number, about: _about, ...entry }) => {
    const record = kept.get(entry.id);
    const kind = record && documentKinds[record.kind];
    if (!record || !kind) return [];
    const isNew = lastRead !== null && record.recordedAt > lastRead && record.by !== subject.userId;
    return [{ ...entry, kind, isNew }];
  });
}
