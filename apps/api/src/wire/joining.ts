import { problemCodes } from '@tidig/domain/base/problem.ts';
import { NOTE_MOST } from '@tidig/domain/intake/text.ts';
import { z } from 'zod';

const id = z.string().min(1).max(80);
const reason = z.string().trim().max(NOTE_MOST).meta({ description: 'Why, in words: it stays as the trace' });
const seen = z.string().max(200).meta({ description: 'As it was given beside what somebody has looked at' });

export const compareRequest = z.strictObject({ with: id.meta({ description: 'Another akt that this login has open' }) });
export const joinRequest = z.strictObject({ with: id.meta({ description: 'The akt that is emptied into this one' }), reason, seen });
export const splitRequest = z.strictObject({
  reports: z.array(id).max(2000).meta({ description: 'Those that are about the other child' }),
  to: id.nullable().default(null).meta({ description: 'Another akt that this login has open; null = a new one' }),
  reason,
  seen,
});
export const undoMoveRequest = z.strictObject({ reason, seen });

const side = z.object({
  id: z.string(),
  label: z.string(),
  openedOn: z.string(),
  reports: z.number().int(),
  protectedPerson: z.boolean(),
  identityCertain: z.boolean(),
});

export const comparisonAnswer = z.object({
  fields: z.array(
    z.object({
      field: z.enum(['number', 'name', 'birthDate']),
      verdict: z.enum(['match', 'mismatch', 'blank']),
      here: z.string(),
      there: z.string(),
    }),
  ),
  here: side,
  there: side,
  hindrance: z.enum(problemCodes).nullable().meta({ description: 'Why they may not be brought together; null = they may' }),
  seen: z.string(),
});

const otherFile = z.object({
  id: z.string().nullable().meta({ description: 'Null where either child has fingerade uppgifter' }),
  label: z.string(),
});

export const movesAnswer = z.object({
  joinedWith: z.object({ other: otherFile.nullable(), at: z.string(), byName: z.string() }).nullable(),
  moves: z.array(
    z.object({
      id: z.string(),
      way: z.enum(['JOINED', 'SPLIT', 'JOIN_UNDONE', 'SPLIT_UNDONE']),
      into: z.boolean().meta({ description: 'Into the akt that is read; otherwise out of it' }),
      other: otherFile.nullable().meta({ description: 'Null where it is shut to the reader' }),
      at: z.string(),
      byName: z.string(),
      reason: z.string(),
      goBack: z.number().int().meta({ description: 'Reports that would go back' }),
      stay: z.number().int().meta({ description: 'Reports that have come since, and would stay' }),
      mayUndo: z.boolean(),
    }),
  ),
  mayMove: z.boolean(),
  open: z.array(z.object({ id: z.string(), label: z.string() })).meta({ description: 'Other akter that this login has open now' }),
  reports: z.array(z.object({ id: z.string(), arendenummer: z.string(), arrivedAt: z.string(), label: z.string() })),
  seen: z.string(),
});

/** The akt that the reports lie in now. */
export const movedAnswer = z.object({ childFileId: z.string() });
