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
