import { emergencyCategories, EMERGENCY_REASON_MOST, emergencyVerdicts } from '@tidig/domain/access/emergency.ts';
import { roles } from '@tidig/domain/access/roles.ts';
import { z } from 'zod';

/** A report or akt by an ärendenummer; never by a child's name. */
export const objectRef = z.object({
  kind: z.enum(['report', 'child-file']),
  id: z.string(),
  arendenummer: z.string().nullable().meta({ description: 'Of an akt: its newest; null where nothing lies in it now' }),
});

export const barrierView = z.object({
  id: z.string(),
  object: objectRef,
  userId: z.string(),
  userName: z.string(),
  from: z.string(),
  inForce: z.boolean().meta({ description: 'False before its first day, and once it is ended' }),
  setAt: z.string(),
  setByName: z.string(),
  reason: z.string(),
  ended: z.object({ at: z.string(), byName: z.string(), reason: z.string() }).nullable(),
  mayEnd: z.boolean(),
});

export const barriersOn = z.object({
  today: z.string(),
  barriers: z.array(barrierView),
  staff: z
    .array(z.object({ userId: z.string(), name: z.string(), role: z.enum(roles) }))
    .meta({ description: 'Whom one may be set against; empty for those who set none' }),
});

export const newBarrier = z.strictObject({
  userId: z.string().max(80).meta({ description: 'Somebody of the own nämnd' }),
  from: z.string().max(10).meta({ description: 'First day, YYYY-MM-DD: today or within a year' }),
  reason: z.string().trim().min(10).max(1000),
});
export const barrierEnd = z.strictObject({ reason: z.string().trim().min(10).max(1000) });

/** The reason is checked at its field by the verb: 30 characters that say something. Here only what no reason could be. */
export const emergencyRequest = z.strictObject({
  category: z.enum(emergencyCategories.codes),
  reason: z.string().max(EMERGENCY_REASON_MOST * 2),
  password: z.string().min(1).max(200),
});

export const emergencyView = z.object({
  id: z.string(),
  object: objectRef,
  byName: z.string(),
  role: z.enum(roles),
  category: z.enum(emergencyCategories.codes),
  reason: z.string(),
  openedAt: z.string(),
  until: z.string().meta({ description: 'An hour after; it ends before that when the login does' }),
  acts: z.array(z.object({ at: z.string(), action: z.string(), outcome: z.string() })).meta({ description: 'What the log has under it' }),
  reviews: z.array(z.object({ verdict: z.enum(emergencyVerdicts.codes), note: z.string(), at: z.string(), byName: z.string() })),
  lastDay: z.string().meta({ description: 'The third working day after' }),
  workdaysLeft: z.number().int(),
  late: z.boolean(),
  mayReview: z.boolean(),
});

export const emergencyReviewRequest = z.strictObject({
  verdict: z.enum(emergencyVerdicts.codes),
  note: z.string().trim().min(10).max(1000),
});

export const oversight = z.object({
  today: z.string(),
  emergencies: z.array(emergencyView).meta({ description: 'What waits for review first, the oldest of it first' }),
  barriers: z.array(barrierView),
  lookUps: z
    .array(z.object({ at: z.string(), byName: z.string(), kind: z.enum(['search', 'report']) }))
    .meta({ description: 'In whose look-ups a spärr hid something, the last 30 days; never what' }),
});

/** For the head of every page: nothing that anybody reads. */
export const oversightCounts = z.object({ waiting: z.number().int(), late: z.number().int() });
