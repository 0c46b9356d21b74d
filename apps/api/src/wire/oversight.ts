import { oddUseBounds, oddUseList, type OddUseNumber } from '@tidig/domain/access/odd-use.ts';
import { logVerdicts, reviewed } from '@tidig/domain/access/odd-use-review.ts';
import { z } from 'zod';

const limits = { perHour: z.number(), perDay: z.number(), repeatDays: z.number(), reviewDays: z.number() };

const bounds = (name: OddUseNumber) => `${oddUseBounds[name].least}–${oddUseBounds[name].most}`;

export const oddUseLimitsView = z.object({
  current: z
    .object({ id: z.string(), recordedAt: z.string(), byName: z.string(), value: z.object(limits) })
    .nullable()
    .meta({ description: 'The numbers of the own nämnd; null = the usual ones hold' }),
});

export const oddUseLimitsRequest = z.strictObject({
  limits: z.strictObject({
    perHour: limits.perHour.meta({
      description: `Searches outside tasks in sixty minutes before a reason is asked for, ${bounds('perHour')}`,
    }),
    perDay: limits.perDay.meta({ description: `The same in a day, ${bounds('perDay')}` }),
    repeatDays: limits.repeatDays.meta({ description: `On which day the same search outside tasks is flagged, ${bounds('repeatDays')}` }),
    reviewDays: limits.reviewDays.meta({ description: `Days within which it is reviewed, ${bounds('reviewDays')}` }),
  }),
  expected: z.string().max(80).nullable().meta({ description: '`id` of the numbers in force as the writer saw them; null = none' }),
});

const toReview = {
  reviews: z.array(z.object({ verdict: z.enum(logVerdicts.codes), note: z.string(), at: z.string(), byName: z.string() })),
  lastDay: z.string(),
  late: z.boolean(),
  mayReview: z.boolean().meta({ description: 'Nobody reviews oneself' }),
};

export const oddUseView = z.object({
  today: z.string(),
  limits: z.object(limits),
  flagged: z
    .array(
      z.object({
        seq: z.number().int(),
        at: z.string(),
        byName: z.string(),
        role: z.string(),
        purpose: z.string(),
        objectKind: z.string(),
        odd: z.array(z.enum(oddUseList.codes)),
        reason: z.string().nullable().meta({ description: 'What the person said, where it was asked for' }),
        ...toReview,
      }),
    )
    .meta({ description: 'What waits first, the oldest of it first. Never what was searched for' }),
  samples: z.array(
    z.object({
      month: z.string(),
      seedRow: z.number().int(),
      seed: z.string().meta({ description: 'Hash of the last log row of the month: the draw can be made again from it' }),
      users: z.number().int(),
      drawn: z.array(
        z.object({
          userId: z.string(),
          unitId: z.string().nullable(),
          unitName: z.string().nullable(),
          name: z.string(),
          rows: z.number().int(),
          ...toReview,
        }),
      ),
    }),
  ),
  withheld: z.boolean().meta({ description: 'Something flagged is shut to the reviewer; another must review it' }),
});

export const logReviewRequest = z.strictObject({
  what: reviewed,
  verdict: z.enum(logVerdicts.codes),
  note: z.string().trim().min(10).max(1000),
});

export const drawnRowsQuery = z.strictObject({
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .meta({ description: 'Rows older than this sequence number (nextBefore of the page before)' }),
});

export const drawnRowsView = z.object({
  rows: z.array(
    z.object({
      seq: z.number().int(),
      at: z.string(),
      role: z.string(),
      purpose: z.string(),
      objectKind: z.string(),
      pseudonym: z.string().nullable(),
      action: z.string(),
      outcome: z.string(),
    }),
  ),
  nextBefore: z.number().int().nullable(),
  withheld: z.boolean(),
});
