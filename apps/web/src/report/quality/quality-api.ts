import type { wordsForWriting } from '@tidig/api/wire/words.ts';
import type { possibleDuplicates } from '@tidig/api/wire/writing.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../../api/http.ts';
import { draftPath } from '../draft/draft-api.ts';

export type WordsForWriting = z.infer<typeof wordsForWriting>;
type DuplicateRow = z.infer<typeof possibleDuplicates>[number];

/** What organisations have added to the words of the writing support. */
export function readWords(): Promise<WordsForWriting> {
  return getJson<WordsForWriting>('/api/reference/words');
}

/** Keeps that somebody has looked at a finding. The key holds nothing of the text. */
export function keepSettled(draftId: string, key: string): Promise<void> {
  return sendJson<undefined>('POST', `${draftPath(draftId)}/settled`, { key });
}

/** Reports that this person or unit has sent, which may be about the same child and event as the draft that the server has. */
export function findDuplicates(draftId: string): Promise<readonly DuplicateRow[]> {
  return sendJson<DuplicateRow[]>('POST', `${draftPath(draftId)}/duplicates`);
}
