import { wordListCodes } from '@tidig/domain/quality/words/word-lists.ts';
import { z } from 'zod';

/** A word as written. What it must be is checked at its field by the verb; here only what no word could be. */
export const newWord = z.strictObject({
  list: z.enum(wordListCodes),
  word: z.string().max(500).meta({ description: 'Word or phrase in its dictionary form, 2–60 characters' }),
  suggestion: z
    .string()
    .max(500)
    .nullable()
    .default(null)
    .meta({ description: 'What to write instead; for JARGONG only, and there always' }),
});

export const wordEntry = z.object({ list: z.enum(wordListCodes), word: z.string(), suggestion: z.string().nullable() });

/** A word in force, with who added it and when. */
export const ownWord = wordEntry.extend({ id: z.string(), addedAt: z.string(), addedBy: z.string() });

export const ownWords = z.object({ words: z.array(ownWord) });

/** What Skrivstöd knows beside the built-in words. */
export const wordsForWriting = z.object({
  own: z.array(wordEntry).meta({ description: 'Of the own organisation' }),
  boards: z
    .array(z.object({ boardId: z.string(), words: z.array(wordEntry) }))
    .meta({ description: 'For the police: of each nämnd that has any' }),
});
