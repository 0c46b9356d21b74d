import { searchPurposes } from '@tidig/domain/access/actions.ts';
import { problemCodes } from '@tidig/domain/base/problem.ts';
import { isPlainDate, type PlainDate } from '@tidig/domain/base/time.ts';
import { awaited } from '@tidig/domain/intake/awaits.ts';
import { delegateRoles } from '@tidig/domain/intake/delegation.ts';
import { LINE_MOST, NOTE_MOST } from '@tidig/domain/intake/text.ts';
import { searchedNames, termKinds } from '@tidig/domain/register/empty-search.ts';
import {
  caseSystemList,
  contactList,
  contactWayList,
  decisionList,
  safetyGroundList,
  safetyMeasureList,
  safetyOutcomeList,
} from '@tidig/domain/vocabulary/intake.ts';
import { z } from 'zod';

/** Shorter than this nobody has said why. */
const NOTE_LEAST = 10;

const reason = z.string().trim().min(NOTE_LEAST).max(NOTE_MOST);
const line = z.string().trim().min(1).max(LINE_MOST);
const expected = z.string().max(80).nullable().default(null).meta({
  description: 'The id of the last record of this kind that the writer has seen; null = none. Another in between: `changed-meanwhile`',
});
const madeAt = z.iso.datetime().nullable().default(null).meta({ description: 'When it was done; null = when it is saved' });
const day = z.iso.date().transform(asPlainDate).meta({ description: 'YYYY-MM-DD, in Sweden' });

function asPlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error('a day that a schema let through is none');
  return text;
}

/** Each code once, whatever was pressed how often. */
function chosen<C extends string>(codes: readonly [C, ...C[]] | readonly C[]) {
  return z
    .array(z.enum(codes))
    .max(codes.length)
    .default([])
    .transform((given) => codes.filter((code) => given.includes(code)));
}

/** What a skyddsbedömning says, as it is read. */
export const safetyAnswer = z.object({
  outcome: z.enum(safetyOutcomeList.codes),
  reasons: z.string(),
  grounds: z.array(z.enum(safetyGroundList.codes)),
  contacts: z.array(z.enum(contactList.codes)),
  measures: z.array(z.enum(safetyMeasureList.codes)),
  madeByName: z.string().meta({ description: 'Who made it, when it was not the one who wrote it; empty = the one who wrote it' }),
});

export const safetyAssessmentRequest = z.strictObject({
  outcome: z.enum(safetyOutcomeList.codes),
  reasons: reason,
  grounds: chosen(safetyGroundList.codes),
  contacts: chosen(contactList.codes),
  measures: chosen(safetyMeasureList.codes),
  madeByName: z.string().trim().max(LINE_MOST).default(''),
  madeAt,
  expected,
  alsoFor: z.array(z.string().max(80)).max(12).default([]).meta({
    description:
      'Opened reports on siblings of the same event with the same guardians by number; each gets a record of its own, all or none',
  }),
});

export const contactRequest = z.strictObject({ with: z.enum(contactList.codes), way: z.enum(contactWayList.codes), note: reason, madeAt });

export const childViewRequest = z.strictObject({
  said: z.discriminatedUnion('heard', [
    z.strictObject({ heard: z.literal(true), view: reason }),
    z.strictObject({ heard: z.literal(false), whyNot: reason }),
  ]),
  madeAt,
});

export const caseSystemRequest = z.strictObject({
  answer: z.enum(caseSystemList.codes),
  source: line.meta({ description: 'In which system, and where there' }),
  openSince: day.nullable().default(null).meta({ description: 'First day of the open utredning; with PAGAR only' }),
  madeAt,
});

export const proposalRequest = z.strictObject({ code: z.enum(decisionList.codes), reason, expected });

export const decisionRequest = z.strictObject({
  code: z.enum(decisionList.codes),
  on: day,
  reason,
  violenceReason: z
    .string()
    .trim()
    .max(NOTE_MOST)
    .default('')
    .meta({ description: 'Why no utredning although the report tells of violence; asked for with INTE_INLEDA' }),
  expected,
});

export const prolongingRequest = z.strictObject({ lastDay: day, reason, expected });
export const closingRequest = z.strictObject({ reason });

/** A record of one kind: its id is what the next writer has seen. */
function recordOf<B extends z.ZodType>(body: B) {
  return z.object({ id: z.string(), madeAt: z.string(), recordedAt: z.string(), byName: z.string(), body });
}

export const contactRecord = recordOf(z.object({ with: z.enum(contactList.codes), way: z.enum(contactWayList.codes), note: z.string() }));
export const childViewRecord = recordOf(
  z.discriminatedUnion('heard', [
    z.object({ heard: z.literal(true), view: z.string() }),
    z.object({ heard: z.literal(false), whyNot: z.string() }),
  ]),
);
export const caseSystemRecord = recordOf(
  z.object({ answer: z.enum(caseSystemList.codes), source: z.string(), openSince: z.string().nullable() }),
);
export const emptySearchRecord = recordOf(
  z.object({
    search: z.string(),
    as: z.enum(termKinds),
    whose: z.enum(searchedNames),
    words: z.string().meta({ description: 'Empty for a search outside tasks: its words are kept nowhere' }),
    birthYears: z.array(z.number().int()),
    reason: z.enum([...searchPurposes, 'task']),
    registerFrom: z.string(),
  }),
);
export const proposalRecord = recordOf(z.object({ code: z.enum(decisionList.codes), reason: z.string() }));
export const decisionRecord = recordOf(
  z.object({
    code: z.enum(decisionList.codes),
    on: z.string(),
    day: z.number().int().nullable(),
    paragraph: z.string(),
    reason: z.string(),
    delegation: z.string(),
    violenceReason: z.string(),
  }),
);
export const prolongingRecord = recordOf(
  z.object({
    lastDay: z.string(),
    reason: z.string(),
    delegation: z.string(),
    late: z.boolean().meta({ description: 'The old last day had passed when it was decided' }),
  }),
);
export const closingRecord = recordOf(z.object({ reason: z.string() }));

const decisionChoice = z.object({
  code: z.enum(decisionList.codes),
  paragraph: z.string(),
  lacks: z.array(z.enum(problemCodes)).meta({ description: 'What must come first, in the order in which to put it right' }),
  mayNot: z.enum(problemCodes).nullable().meta({ description: 'Why this person may not take it; null = may' }),
  point: z.string().nullable().meta({ description: 'In the delegationsordning' }),
});

export const delegationBody = z.object({
  roles: z.array(z.enum(delegateRoles)),
  point: z.string(),
});

const keptDelegation = z.object({
  id: z.string(),
  recordedAt: z.string(),
  byName: z.string(),
  decidedOn: z.string().nullable().meta({ description: 'The day of the nämnd’s decision; null in older ones' }),
  delegation: z.object({
    INLEDA: delegationBody,
    INTE_INLEDA: delegationBody,
    INGAR_I_PAGAENDE: delegationBody,
    PROLONG: delegationBody.nullable().meta({ description: 'More time for synnerliga skäl; null in older ones: nobody' }),
  }),
});

export const delegationView = z.object({ current: keptDelegation.nullable(), earlier: z.array(keptDelegation) });

const delegated = z.strictObject({ roles: chosen(delegateRoles), point: line });
export const delegationRequest = z.strictObject({
  delegation: z.strictObject({ INLEDA: delegated, INTE_INLEDA: delegated, INGAR_I_PAGAENDE: delegated, PROLONG: delegated }),
  decidedOn: day.meta({ description: 'The day of the nämnd’s own decision' }),
  expected,
});

/** All that the page of the förhandsbedömning shows. `earlierReport`: as beside an opened report. */
export function courseViewOf<E extends z.ZodRawShape>(earlierReport: z.ZodObject<E>) {
  return z.object({
    reportId: z.string(),
    serverTime: z.string(),
    covered: z.boolean(),
    awaited: z.enum(awaited),
    feedbackAwaited: z.boolean().meta({ description: 'The one who reported is still to be told of the decision, whatever else is left' }),
    forwardedAt: z.string().nullable(),
    days: z.object({ day: z.number().int(), lastDay: z.string(), lastWorkday: z.string(), prolonged: z.boolean() }).nullable(),
    safetyTarget: z
      .object({ sameDay: z.string(), latest: z.string() })
      .nullable()
      .meta({ description: 'A riktmärke, no deadline of the law' }),
    feedbackDue: z.string().nullable(),
    records: z.object({
      safety: z.array(recordOf(safetyAnswer)),
      contacts: z.array(contactRecord),
      childViews: z.array(childViewRecord),
      caseSystem: z.array(caseSystemRecord),
      emptySearches: z.array(emptySearchRecord).meta({ description: 'Searches from this task that found nothing, as they were noted' }),
      proposals: z.array(proposalRecord),
      decisions: z.array(decisionRecord),
      prolongings: z.array(prolongingRecord),
      closings: z.array(closingRecord),
    }),
    proposal: proposalRecord.nullable(),
    violence: z.boolean(),
    choices: z.array(decisionChoice),
    mayNotProlong: z.enum(problemCodes).nullable().meta({ description: 'Why this person may not prolong the time; null = may' }),
    siblings: z.array(z.string()).meta({ description: 'Reports that may stand in `alsoFor` of a skyddsbedömning now' }),
    earlier: z.object({
      reports: z.array(
        earlierReport.extend({
          openedSince: z.boolean(),
          readBy: z
            .array(z.object({ byName: z.string(), at: z.string() }))
            .meta({ description: 'Who had opened it; once there is a decision, when that was taken' }),
        }),
      ),
      hidden: z.boolean(),
      opened: z
        .number()
        .int()
        .meta({ description: '"3 av 5 lästa": opened by anybody here since this report arrived, until the decision' }),
    }),
  });
}
