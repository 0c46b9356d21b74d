import { HANDOVER_MOST } from '@tidig/domain/intake/handover.ts';
import { z } from 'zod';

const count = z.number().int();

export const jourPlaces = z.object({
  places: z.array(
    z.object({
      membershipId: z.string(),
      organisationName: z.string(),
      active: z.boolean().meta({ description: 'The login works there now' }),
      counts: z
        .object({ unassessed: count, unopened: count, unread: count })
        .nullable()
        .meta({ description: 'Null outside the hours in which those on call read there' }),
      hours: z.string(),
    }),
  ),
});

export const handoverNotes = z.object({
  notes: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      byName: z.string(),
      text: z.string(),
      read: z.object({ at: z.string(), byName: z.string() }).nullable().meta({ description: 'Who said first that it is read' }),
    }),
  ),
});

export const handoverRequest = z.strictObject({ text: z.string().max(HANDOVER_MOST * 2) });
export const handoverReadRequest = z.strictObject({ id: z.string().max(80) });
