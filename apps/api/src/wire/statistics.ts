import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import { figureIds } from '@tidig/domain/intake/statistics-definitions.ts';
import { statisticsWeeks } from '@tidig/domain/intake/statistics.ts';
import { decisionList } from '@tidig/domain/vocabulary/intake.ts';
import { z } from 'zod';

const weekTexts = statisticsWeeks.map(String);

export const statisticsQuery = z.strictObject({
  weeks: z
    .enum(weekTexts)
    .default('12')
    .transform((text) => statisticsWeeks.find((weeks) => String(weeks) === text) ?? 12)
    .meta({ description: 'Whole weeks that are over' }),
});

const told = z.union([z.number().int(), z.enum(['few', 'hidden'])]).meta({
  description: 'few = under five; hidden = not told, so that one under five cannot be worked out',
});

export const statisticsView = z.object({
  from: z.string(),
  to: z.string(),
  weeks: z.number().int(),
  boardName: z.string(),
  figures: z.array(
    z.object({
      id: z.enum(figureIds),
      title: z.string(),
      definition: z.string(),
      rows: z.array(z.object({ label: z.string(), count: told })),
      total: z.union([z.number().int(), z.literal('few')]),
      share: z
        .object({ label: z.string(), least: z.number(), most: z.number() })
        .nullable()
        .meta({ description: 'Per cent; bounds where the table tells no closer' }),
      days: z.array(z.object({ label: z.string(), days: z.number().int().nullable() })),
    }),
  ),
});

const day = z.iso.date().transform(asPlainDate).meta({ description: 'YYYY-MM-DD, in Sweden' });

function asPlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error('a day that a schema let through is none');
  return text;
}

export const delegatedQuery = z.strictObject({ from: day, to: day });

export const delegatedList = z.object({
  from: z.string(),
  to: z.string(),
  boardName: z.string(),
  decisions: z.array(
    z.object({
      arendenummer: z.string(),
      code: z.enum(decisionList.codes),
      on: z.string(),
      writtenOn: z.string().meta({ description: 'The day it was written in Tidig; `on` is the day it was taken' }),
      paragraph: z.string(),
      delegation: z.string(),
      byName: z.string(),
      daysLate: z.number().int().meta({ description: 'Days past the last day of the förhandsbedömning that it ended; 0 = in time' }),
    }),
  ),
  hidden: z.boolean().meta({ description: 'Some decision is shut to this reader: another must take out the list' }),
});
