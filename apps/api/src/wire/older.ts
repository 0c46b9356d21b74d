import { LINE_MOST, plainDate } from '@tidig/domain/intake/text.ts';
import { offeredConcerns } from '@tidig/domain/vocabulary/concerns.ts';
import { channelList, decisionList, reporterKindList } from '@tidig/domain/vocabulary/intake.ts';
import { z } from 'zod';
import { takenInRequest } from './taking-in.ts';

const day = plainDate.meta({ description: 'A day, `2023-04-17`' });
const line = z.string().trim().max(LINE_MOST);

/** What somebody enters of a report from before the register began. */
export const olderRequest = z.strictObject({
  id: z.string().min(8).max(80).meta({ description: 'Made by the one who asks; the same again makes no second report' }),
  child: takenInRequest.shape.child,
  cameInOn: day,
  channel: z.enum(channelList.codes),
  from: z.strictObject({ kind: z.enum(reporterKindList.codes), name: line.default('') }),
  concern: z.strictObject({ code: z.enum(offeredConcerns.codes).nullable().default(null), text: z.string().trim().min(1).max(400) }),
  decided: z
    .strictObject({ code: z.enum(decisionList.codes), on: day, by: line.default('') })
    .nullable()
    .default(null)
    .meta({ description: 'As the old paper has it; null = nothing, or it does not say' }),
  inquiryClosedOn: day.nullable().default(null),
  lastNoteOn: day.meta({ description: 'The last day on which anything was noted then: gallring counts from it' }),
  source: line.meta({ description: 'Which binder or akt' }),
});

export const olderAllowedRequest = z.strictObject({
  allowed: z.boolean(),
  decidedOn: z.string().max(20),
  decision: line.meta({ description: 'Which decision: "SN 2025-09-11 § 84"' }),
  expected: z.string().max(80).nullable().default(null).meta({ description: 'The one in force that the writer has seen' }),
});

export const olderAllowedAnswer = z.object({
  current: z
    .object({
      id: z.string(),
      recordedAt: z.string(),
      byName: z.string(),
      value: z.object({ allowed: z.boolean(), decidedOn: z.string(), decision: z.string() }),
    })
    .nullable(),
  registerFrom: z.string().meta({ description: 'Older reports are those that came before this day' }),
});
