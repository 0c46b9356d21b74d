import { LIFT_REASON_LEAST, MARK_REASON_LEAST, protectionMarkCodes } from '@tidig/domain/access/protection-kind.ts';
import { z } from 'zod';

export const markRequest = z.strictObject({
  person: z.string().max(80).meta({ description: 'One of `persons`: the child, a row of the report, or `household`' }),
  code: z.enum(protectionMarkCodes),
  reason: z.string().trim().min(MARK_REASON_LEAST).max(1000),
});

export const liftRequest = z.strictObject({ reason: z.string().trim().min(LIFT_REASON_LEAST).max(1000) });

const copyNote = z.object({
  kind: z.enum(['RECALLED', 'INFORMED', 'NOT_RELEASED']).meta({ description: 'NOT_RELEASED: the program stopped it, it never left' }),
  doneOn: z.string(),
  notedAt: z.string(),
  notedByName: z.string(),
});

export const protectionView = z.object({
  persons: z.array(z.object({ person: z.string(), label: z.string() })).meta({ description: 'Who may be marked' }),
  marks: z
    .array(
      z.object({
        id: z.string(),
        whom: z.string(),
        code: z.enum(protectionMarkCodes),
        reason: z.string(),
        setAt: z.string(),
        setByName: z.string(),
        lifted: z.object({ at: z.string(), byName: z.string(), reason: z.string() }).nullable(),
      }),
    )
    .meta({ description: 'Set at the nämnd, oldest first; what the reports themselves say is not among them' }),
  copies: z
    .array(
      z.object({
        reportId: z.string(),
        arendenummer: z.string(),
        number: z.number().int(),
        document: z.enum(['report', 'annex', 'decision', 'journal', 'letter', 'search', 'history']),
        withPlaces: z.boolean().meta({ description: 'Places of those who were not protected then stood on it' }),
        printedAt: z.string(),
        printedBy: z.string(),
        recipient: z.string(),
        notes: z.array(copyNote),
      }),
    )
    .meta({ description: 'Every paper of the child and of its event, newest first, of the reports that the reader may see' }),
  copiesShut: z.boolean().meta({ description: 'Some of their reports are shut to the reader: these may not be all' }),
});

export const copyNoteRequest = z.strictObject({
  kind: z.enum(['RECALLED', 'INFORMED']),
  doneOn: z.string().max(10).meta({ description: 'YYYY-MM-DD: today or before' }),
});
