import { roles } from '@tidig/domain/access/roles.ts';
import { sections } from '@tidig/domain/intake/worklist.ts';
import { safetyOutcomeList } from '@tidig/domain/vocabulary/intake.ts';
import { z } from 'zod';
import { arrivedRow } from './intake.ts';

const id = z.string().min(1).max(80);
const person = z.object({ userId: z.string(), name: z.string() });

/** A row of the board: what L-45 allows, never concern or sender; and whose it is. */
export const boardRow = arrivedRow.extend({
  section: z.enum(sections).meta({ description: 'Where it stands: the rows come in the order of the sections, and in order there' }),
  event: z.string().meta({ description: 'The same for reports on children in one event, which stand together; otherwise the own id' }),
  safetyOutcome: z.enum(safetyOutcomeList.codes).nullable(),
  safetyOverdue: z
    .boolean()
    .meta({ description: 'Past "samma dag, senast nästa dag" without a skyddsbedömning: a guide, no deadline of the law (L-21)' }),
  prolonged: z.boolean(),
  feedbackDue: z.string().nullable(),
  answersUnread: z.number().int(),
  elsewhereAt: z.string().nullable().meta({ description: 'When somebody noted it as aktualiserad in the case system' }),
  handler: person.nullable(),
  inHand: person
    .extend({ until: z.string().nullable().meta({ description: 'Stands in for the handler until this day; null = is the handler' }) })
    .nullable()
    .meta({ description: 'Who has it today; null = nobody' }),
  mine: z.boolean(),
  assignment: z.string().nullable().meta({ description: 'The record that gave it to its handler; said again when it is given on' }),
});

export const arrivedList = z.object({
  rows: z.array(boardRow),
  serverTime: z.string(),
  you: z.string().meta({ description: 'The reader, to whom a report is taken' }),
});

/** What the board polls: counts, nothing that anyone reads. */
export const arrivedCounts = z.object({
  open: z.number().int(),
  unopened: z.number().int(),
  unassessed: z.number().int(),
  unassigned: z.number().int(),
  unreadFollowUps: z.number().int(),
  unreadAnswers: z.number().int(),
  newest: z.string().nullable().meta({ description: 'When the last report or follow-up on the board came in' }),
});

export const assignmentRequest = z.strictObject({
  to: id.nullable().meta({ description: 'Who is to handle it; null gives it back' }),
  seen: id.nullable().meta({ description: '`assignment` of the row as the giver saw it' }),
});
export const assigned = z.object({ assignment: z.string(), handler: person.nullable() });

export const handlerList = z.object({
  people: z.array(
    person.extend({
      roles: z.array(z.enum(roles)),
      open: z.number().int().meta({ description: 'How many open reports the person has in hand today' }),
      away: z.object({ from: z.string(), to: z.string(), deputy: z.string(), now: z.boolean() }).nullable(),
      you: z.boolean(),
    }),
  ),
});

export const absenceRequest = z.strictObject({
  userId: id,
  away: z
    .strictObject({ from: z.string().max(10), to: z.string().max(10), deputy: id })
    .nullable()
    .meta({ description: 'Days, both included; null = back' }),
});
