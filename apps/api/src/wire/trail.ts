import { NOTE_MOST } from '@tidig/domain/intake/text.ts';
import { alarmList } from '@tidig/domain/vocabulary/alarms.ts';
import { trailSteps } from '@tidig/domain/vocabulary/trail.ts';
import { z } from 'zod';

export const trail = z.object({
  stations: z
    .array(z.object({ step: z.enum(trailSteps), at: z.string().nullable(), byName: z.string().nullable(), awaitsReceipt: z.boolean() }))
    .meta({ description: 'What is done, by time; then, without a time, what is still to come' }),
});

export const alarmView = z.object({
  id: z.string(),
  code: z.enum(alarmList.codes),
  raisedAt: z.string(),
  since: z.string(),
  reportId: z.string().nullable(),
  reference: z.string().nullable().meta({ description: 'The number of the report at the own authority' }),
  organisationName: z.string(),
  phone: z.string().nullable(),
  ownerName: z.string().nullable(),
  mine: z.boolean(),
  day: z.string().nullable(),
  ours: z.number().nullable(),
  theirs: z.number().nullable(),
  answer: z.object({ text: z.string(), at: z.string(), byName: z.string() }).nullable(),
});

export const alarmViews = z.object({ alarms: z.array(alarmView) });

export const alarmAnswer = z.strictObject({ note: z.string().trim().min(1).max(NOTE_MOST) });
