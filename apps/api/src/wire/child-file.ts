import { searchPurposes } from '@tidig/domain/access/actions.ts';
import { z } from 'zod';
import { earlierReport, emergency, protectedCall, safetyAssessmentView } from './intake.ts';

export const openChildFileRequest = z.strictObject({
  task: z.string().max(80).nullable().default(null),
  purpose: z.enum(searchPurposes).nullable().default(null),
});

/** What the nämnd has written in the akt. */
const fileDocument = z.object({
  id: z.string(),
  kind: z.enum(['assessment', 'decision', 'note']),
  at: z.string(),
  writtenAt: z.string().nullable(),
  byName: z.string().nullable(),
  title: z.string(),
  lines: z.array(z.string()),
  corrected: z.boolean(),
  disputed: z.boolean(),
  isNew: z.boolean().meta({ description: 'Written by somebody else since this person last had the akt open' }),
});

const reportInFile = earlierReport.extend({
  kind: z.string(),
  senderName: z.string(),
  safetyAssessments: z.array(safetyAssessmentView),
  isNew: z.boolean(),
  newFollowUps: z.array(z.string()),
  retention: z
    .object({
      retentionClass: z.enum(['A', 'B', 'C', 'D']),
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
      cause: z.enum([
        'NO_INQUIRY',
        'INQUIRY_UNTIL_30',
        'INQUIRY_FIVE_YEARS',
        'INQUIRY_BEFORE_2026',
        'INQUIRY_ON_ADULT',
        'PLACED',
        'RESEARCH',
        'OPEN',
        'BIRTH_UNKNOWN',
      ]),
    })
    .nullable()
    .meta({ description: 'For how long it is kept, and why' }),
  documents: z.array(fileDocument),
});

const inquirySpan = z.object({
  from: z.string(),
  fromKnown: z.boolean().meta({ description: 'False: it was opened then or before' }),
  seen: z.string().meta({ description: 'The last day on which somebody knew it to be going on' }),
  closedOn: z.string().nullable(),
  goneBy: z.string().nullable().meta({ description: 'None was going on at this day any more' }),
  sources: z.array(z.string()),
});

export const childFileView = z.object({
  id: z.string(),
  label: z.string(),
  number: z.string().nullable(),
  birthDate: z.string().nullable(),
  protectedPerson: z.boolean(),
  identityCertain: z.boolean(),
  otherNames: z.array(z.string()),
  openedOn: z.string(),
  purpose: z.string(),
  task: z.string().nullable().meta({ description: 'The report that is the task, where that is why it is open' }),
  openUntil: z.string(),
  emergency,
  registerFrom: z.string(),
  reports: z.array(reportInFile),
  call: protectedCall,
  reportsHidden: z.boolean().meta({ description: 'Something in the akt is shut to this person: this is not all there is' }),
  inquiries: z.array(inquirySpan).meta({ description: 'Utredningar as far as Tidig knows, each with its source' }),
  lastRead: z.string().nullable().meta({ description: 'When this person last opened the akt, before this login' }),
  documents: z.array(fileDocument).meta({ description: 'About the akt and no single report' }),
});

/** Words to find in one opened akt. In the body, so that they stand in no address. */
export const findInFileRequest = z.strictObject({ text: z.string().max(400) });

const mark = z.tuple([z.number().int(), z.number().int()]);

export const foundInFile = z.object({
  documents: z.array(
    z.object({
      kind: z.enum(['report', 'supplement', 'correction', 'assessment', 'decision', 'note']),
      id: z.string(),
      reportId: z.string().nullable(),
      arendenummer: z.string().nullable(),
      at: z.string(),
      title: z.string(),
      hits: z.number().int(),
      excerpts: z.array(
        z.object({ text: z.string(), marks: z.array(mark).meta({ description: 'Where in the piece the hits are, half-open' }) }),
      ),
    }),
  ),
  searched: z.number().int(),
  unopened: z.number().int().meta({ description: 'Reports and supplements that nobody has opened: not searched' }),
  hidden: z.boolean().meta({ description: 'Something in the akt is shut to this person' }),
});

const relativeIn = { childFileId: z.string().nullable(), reportId: z.string().nullable(), label: z.string() };

export const relatives = z.object({
  relatives: z.array(
    z.discriminatedUnion('protectedPerson', [
      z.object({ ...relativeIn, protectedPerson: z.literal(true) }),
      z.object({
        ...relativeIn,
        protectedPerson: z.literal(false),
        birthYear: z.number().int().nullable(),
        relation: z.enum(['same-guardians', 'shares-guardian', 'named', 'same-event']),
      }),
    ]),
  ),
});

/** An akt may hold hundreds of documents. */
export const historyPrintRequest = z.strictObject({ leaveOut: z.array(z.string().max(60)).max(2000).default([]) });
