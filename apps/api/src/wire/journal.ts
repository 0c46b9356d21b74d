import { NOTE_MOST } from '@tidig/domain/intake/text.ts';
import { z } from 'zod';

export const journalEntry = z.object({
  id: z.string().meta({ description: 'What a correction points at' }),
  at: z.string(),
  writtenAt: z.string().nullable().meta({ description: 'Where it was written later than it was done' }),
  byName: z.string().nullable().meta({ description: 'Null: Tidig itself' }),
  title: z.string(),
  lines: z.array(z.string()),
  arendenummer: z.string().nullable(),
  about: z.string().nullable().meta({ description: 'The entry that it corrects or disputes' }),
  corrected: z.boolean(),
  disputed: z.boolean(),
});

/** Every act on a child's matter, in time order. */
export const journal = z.object({
  entries: z.array(journalEntry),
  hidden: z.boolean().meta({ description: 'Some report of the akt is shut to this person' }),
});

export const noteRequest = z.strictObject({
  text: z.string().trim().min(3).max(NOTE_MOST),
  kind: z.enum(['NOTE', 'CORRECTION', 'DISPUTED']).default('NOTE'),
  about: z.string().max(80).nullable().default(null).meta({ description: 'The entry that is corrected or disputed' }),
  madeAt: z.iso.datetime().nullable().default(null).meta({ description: 'When it happened; null = now' }),
});
