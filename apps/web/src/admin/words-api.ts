import type { newWord, ownWord, ownWords } from '@tidig/api/wire/words.ts';
import type { z } from 'zod';
import { getJson, sendJson } from '../api/http.ts';

export type OwnWord = z.infer<typeof ownWord>;
export type OwnWords = z.infer<typeof ownWords>;
export type NewWord = z.input<typeof newWord>;

/** The own organisation's words; reading them is logged. */
export function readOwnWords(): Promise<OwnWords> {
  return getJson<OwnWords>('/api/words');
}

export function addWord(word: NewWord): Promise<OwnWords> {
  return sendJson<OwnWords>('POST', '/api/words', word);
}

export function endWord(id: string): Promise<OwnWords> {
  return sendJson<OwnWords>('POST', `/api/words/${encodeURIComponent(id)}/end`, {});
}
