import type { journal, journalEntry, noteRequest } from '@tidig/api/wire/journal.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';
import { reportPath } from '../intake/intake-api.ts';

export type Journal = z.infer<typeof journal>;
export type JournalEntry = z.infer<typeof journalEntry>;
export type NewNote = z.input<typeof noteRequest>;

/** What the journal is of. */
export type JournalObject = { readonly kind: 'report' | 'child-file'; readonly id: string };

export function readJournal(object: JournalObject): Promise<Journal> {
  return getJson<Journal>(pathOf(object));
}

/** Writes a note; gives the journal. */
export function writeNote(object: JournalObject, note: NewNote): Promise<Journal> {
  return sendJson<Journal>('POST', pathOf(object), note);
}

/** Under what it is of: what is made anew there makes the journal anew. */
export function journalKey({ kind, id }: JournalObject): readonly string[] {
  return [kind === 'report' ? 'received' : 'child-file', id, 'journal'];
}

/** Where its paper is printed. */
export function journalPrintPath(object: JournalObject): string {
  return `${pathOf(object)}-prints`;
}

function pathOf({ kind, id }: JournalObject): string {
  return kind === 'report' ? `${reportPath(id)}/journal` : `/api/child-files/${encodeURIComponent(id)}/journal`;
}
