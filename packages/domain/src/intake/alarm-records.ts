import { z } from 'zod';
import { alarmList } from '../vocabulary/alarms.ts';
import { line, note, plainDate } from './text.ts';

const count = z.number().int().min(0).nullable().default(null);

/**
 * Something that a person must look at: a message that nobody has answered for, a report that nobody has opened, a day's reconciliation that does not agree
 * (T-41). Names organisations, ids and counts, never a child. `key`: the same thing alarms once, however often it is looked at.
 */
export const alarmBody = z.strictObject({
  code: z.enum(alarmList.codes),
  key: line,
  reportId: z.string().nullable().default(null),
  /** The authority at the other end. */
  organisation: z.string(),
  /** Since when it has been so. */
  since: z.iso.datetime(),
  /** Who has to see to it; null: whoever is there. */
  owner: z.strictObject({ userId: z.string(), name: line }).nullable().default(null),
  /** The day that was compared, and how many messages each side has. */
  day: plainDate.nullable().default(null),
  ours: count,
  theirs: count,
});

/** What somebody has done about an alarm. */
export const alarmAnsweredBody = z.strictObject({ alarmId: z.string(), text: note });

/** Minutes at least and at most that something may lie unopened before it alarms. */
export const alarmTimeLimits = { least: 15, most: 1440 } as const;
const minutes = z.number().int().min(alarmTimeLimits.least).max(alarmTimeLimits.most);

/** How long a report may lie unopened before it alarms, in minutes: in the hours of the schedule, and outside them (null: see `unopenedAlarmAt`). */
export const alarmTimesBody = z.strictObject({ unopenedMinutes: minutes, outsideMinutes: minutes.nullable().default(null) });
export type AlarmTimes = z.output<typeof alarmTimesBody>;

/** Where the nämnd has said nothing: two hours. */
export const UNOPENED_MINUTES = 120;
/** A message without a receipt for so long alarms at its sender (T-41). */
export const NO_RECEIPT_MINUTES = 60;
