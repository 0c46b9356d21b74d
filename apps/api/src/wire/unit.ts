import { z } from 'zod';

const lackCount = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('few') }),
    z.object({ kind: z.literal('between'), from: z.number().int(), to: z.number().int() }),
    z.object({ kind: z.literal('nearly-all') }),
    z.object({ kind: z.literal('untold') }),
  ])
  .meta({
    description:
      'few: 1–4 reports · between: a step of five · nearly-all: all but fewer than five · untold: of fewer than ten reports no number is given',
  });

const lack = z.object({ code: z.string(), count: lackCount });

/** What a unit's reports usually lack: codes and counts, small numbers hidden (L-50). */
export const unitLacks = z.object({
  first: z.string().meta({ description: 'First month, YYYY-MM' }),
  last: z.string().meta({ description: 'Last month; the month that is running is not in it' }),
  reports: z.number().int().nullable().meta({ description: 'Reports counted; null and no lacks when they are fewer than five' }),
  writingSupport: z.array(lack).meta({ description: 'Code of a check (Q14) or an unanswered question (field:<id>)' }),
  boards: z.array(lack).meta({ description: 'What nämnder have marked as missing' }),
});
