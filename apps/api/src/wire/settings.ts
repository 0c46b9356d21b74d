import { roles } from '@tidig/domain/access/roles.ts';
import { noticeLimits, receiver } from '@tidig/domain/intake/notice-schedule.ts';
import { noticeDayList, noticeList, noticeOutcomeList } from '@tidig/domain/vocabulary/notices.ts';
import { z } from 'zod';

const typed = z.string().max(400);
const expected = z.string().max(80).nullable().meta({ description: '`id` of the setting in force as the writer saw it; null = none' });
const kept = <V extends z.ZodType>(value: V) => z.object({ id: z.string(), recordedAt: z.string(), byName: z.string(), value });

const reading = { receivers: z.array(receiver), nextAfterMinutes: z.number().int() };

const schedule = z.object({
  otherwise: z.object(reading).nullable().meta({ description: 'Who reads whenever no interval holds; null = nobody has answered' }),
  intervals: z.array(z.object({ days: z.array(z.enum(noticeDayList.codes)), from: z.string(), to: z.string(), ...reading })),
});

export const noticesView = z.object({
  schedule: kept(schedule).nullable(),
  closed: kept(z.array(z.object({ on: z.string(), why: z.string() }))).nullable(),
  alarmTimes: kept(z.object({ unopenedMinutes: z.number().int(), outsideMinutes: z.number().int().nullable() }))
    .nullable()
    .meta({ description: 'When what nobody opens alarms; null = after two hours' }),
  live: z.boolean().meta({ description: '"Vem läser kvällar och helger?" is answered' }),
  people: z.array(z.object({ userId: z.string(), name: z.string(), roles: z.array(z.enum(roles)), reachable: z.boolean() })),
  sent: z.array(z.object({ code: z.enum(noticeList.codes), at: z.string(), to: z.string(), outcome: z.enum(noticeOutcomeList.codes) })),
});

const receiverDraft = z.strictObject({
  kind: z.enum(['PERSON', 'EMAIL', 'WEBHOOK']),
  userId: typed.meta({ description: 'Of a person; otherwise empty' }),
  name: typed.meta({ description: 'What the function or system is called; empty for a person' }),
  address: typed.meta({ description: 'E-mail address, or https address of a webhook; empty for a person' }),
});
const readingDraft = { receivers: z.array(receiverDraft).max(50), nextAfterMinutes: z.number() };

export const noticesRequest = z.strictObject({
  schedule: z.strictObject({
    otherwise: z.strictObject(readingDraft).nullable(),
    intervals: z
      .array(z.strictObject({ days: z.array(z.enum(noticeDayList.codes)).max(8), from: typed, to: typed, ...readingDraft }))
      .max(noticeLimits.intervals * 2),
  }),
  expected,
});

export const closedDaysRequest = z.strictObject({
  days: z.array(z.strictObject({ on: typed, why: typed })).max(noticeLimits.closedDays * 2),
  expected,
});

const letterWords = { opening: z.string(), closing: z.string() };

export const letterWordsView = z.object({
  current: kept(z.object(letterWords))
    .nullable()
    .meta({ description: 'The own words of the letters of återkoppling; null = the usual words' }),
  coming: kept(z.object(letterWords)).nullable().meta({ description: 'Written today; they hold from tomorrow' }),
});

export const letterWordsRequest = z.strictObject({
  words: z.strictObject({
    opening: z.string().max(4000).meta({ description: 'Before the fact; never what was decided' }),
    closing: z.string().max(4000).meta({ description: 'After it; never what was decided' }),
  }),
  expected,
});

export const alarmTimesRequest = z.strictObject({
  times: z.strictObject({
    unopenedMinutes: z.number().meta({ description: 'In the hours of the schedule, 15–1440' }),
    outsideMinutes: z
      .number()
      .nullable()
      .meta({ description: 'Outside them, 15–1440; null = as by day, when everybody who reads then has been told' }),
  }),
  expected,
});
