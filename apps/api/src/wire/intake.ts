import { searchPurposes } from '@tidig/domain/access/actions.ts';
import { SEARCH_REASON_MOST } from '@tidig/domain/access/odd-use-reason.ts';
import { searchedNames, termKinds } from '@tidig/domain/register/empty-search.ts';
import { matchReasons } from '@tidig/domain/register/match-reason.ts';
import { missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import { z } from 'zod';
import { safetyAnswer } from './assessment.ts';
import { parts } from './writing.ts';

export const decisionView = z.object({
  code: z.enum(['INLEDA', 'INTE_INLEDA', 'INGAR_I_PAGAENDE']),
  on: z.string(),
  paragraph: z.string(),
});

const tri = z.enum(['JA', 'NEJ', 'VET']).nullable();

/** That something has come in about a report. What it says is read by opening it, under its own id. */
export const followUp = z.object({
  id: z.string(),
  kind: z.enum(['KOMP', 'FEL']).meta({ description: 'KOMP supplements the report; FEL says that something in it is wrong' }),
  arrivedAt: z.string(),
  openedAt: z.string().nullable().meta({ description: 'When somebody at the nämnd first opened it; null = unread' }),
  urgent: z.boolean().meta({ description: 'An unread supplement that says danger, or that protection is needed today' }),
});

export const readFollowUp = followUp.extend({ readByYou: z.boolean() });

/** A row of the worklist: what L-45 allows, never concern or sender. */
export const arrivedRow = z.object({
  id: z.string(),
  arendenummer: z.string(),
  arrivedAt: z.string(),
  childLabel: z.string().meta({ description: 'Name, or "Skyddade personuppgifter"' }),
  ageOnArrival: z.number().nullable(),
  protectedPerson: z.boolean(),
  identityCertain: z.boolean(),
  danger: tri,
  protectToday: tri,
  openedAt: z.string().nullable(),
  openedBy: z.string().nullable(),
  safetyAssessedAt: z.string().nullable(),
  decision: decisionView.nullable(),
  linked: z.boolean(),
  notice: z.enum(['LUL', 'PL6']).nullable().meta({ description: 'What is no orosanmälan: underrättelse enligt LUL, or 6 § polislagen' }),
  covered: z.boolean().meta({ description: 'False for an adult (L-28): no skyddsbedömning, no fourteen days' }),
  forChildFile: z.boolean().meta({ description: 'False from 18 years, and by 6 § polislagen for unknown age (L-28): put in no akt' }),
  followUps: z.array(followUp),
  day: z.number().int().meta({ description: 'Day n of 14, counted from the day of arrival (day 0)' }),
  lastDay: z.string(),
  lastWorkday: z.string(),
});

const openRow = arrivedRow.extend({ protectedPerson: z.literal(false) });
const protectedRow = z.object({
  id: z.string(),
  childLabel: z.string().meta({ description: 'The mark' }),
  protectedPerson: z.literal(true),
});

/** A report that was found: of somebody protected the mark and the reference, and no more (T-13). */
const openHit = openRow
  .pick({
    id: true,
    arendenummer: true,
    arrivedAt: true,
    childLabel: true,
    ageOnArrival: true,
    identityCertain: true,
    safetyAssessedAt: true,
    decision: true,
    protectedPerson: true,
  })
  .extend({ historical: z.boolean().meta({ description: 'Older, entered by hand' }) });
export const foundReport = z.discriminatedUnion('protectedPerson', [openHit, protectedRow.extend({ arendenummer: z.string() })]);
/** A report on another child of the event: of somebody protected the mark and when it came in (T-11). */
export const sameEventRow = z.discriminatedUnion('protectedPerson', [openRow, protectedRow.extend({ arrivedAt: z.string() })]);

export const opened = z.object({ openingId: z.string(), until: z.string() });

export const openReportRequest = z.strictObject({
  task: z
    .string()
    .max(80)
    .nullable()
    .default(null)
    .meta({ description: 'The report being handled, when an earlier one is opened beside it' }),
  childFile: z.string().max(80).nullable().default(null).meta({ description: 'The open akt from which the report is read' }),
});

export const safetyAssessmentView = z.object({
  id: z.string().meta({ description: 'What the next writer has seen (`expected`)' }),
  ...safetyAnswer.shape,
  madeAt: z.string(),
  recordedAt: z.string(),
  byName: z.string(),
});

export const missingMark = z.object({ codes: z.array(z.enum(missingMarkList.codes)), at: z.string(), byName: z.string() });
export const missingMarks = z.object({ marks: z.array(missingMark) });
export const missingMarkRequest = z.strictObject({
  codes: z
    .array(z.enum(missingMarkList.codes))
    .min(1)
    .max(missingMarkList.codes.length)
    .meta({ description: 'What the report lacked; what has been marked before is left out' }),
});

export const earlierReport = z.object({
  id: z.string(),
  arendenummer: z.string(),
  arrivedAt: z.string(),
  ageThen: z.number().nullable(),
  concern: z.string().nullable().meta({ description: 'Main concern; the akt is open when this is answered' }),
  safetyAssessedAt: z.string().nullable(),
  decision: decisionView.extend({ reason: z.string() }).nullable(),
  historical: z.boolean(),
  readByYou: z.boolean(),
  followUps: z.array(readFollowUp),
});

export const childFileRef = z.object({
  id: z.string(),
  label: z.string(),
  openedOn: z.string(),
  basis: z.enum(['exact-number', 'decided']),
  linkedAt: z.string(),
});

/** How one field of a proposal compares with the report. */
export const comparison = z.object({
  field: z.enum(['number', 'name', 'birthDate']),
  verdict: z.enum(['match', 'mismatch', 'blank']),
  here: z.string(),
  there: z.string(),
});

export const hitView = z.object({
  childFileId: z.string(),
  label: z.string().meta({ description: 'Name; mark and reference for a protected person' }),
  number: z.string().nullable(),
  birthYear: z.number().nullable(),
  protectedPerson: z.boolean(),
  identityCertain: z.boolean(),
  exact: z.boolean().meta({ description: 'By number or by the very name; all else is a likeness' }),
  reasons: z.array(z.enum(matchReasons)),
  matchedName: z.string().nullable(),
  reports: z.array(
    z.object({
      arendenummer: z.string(),
      arrivedAt: z.string(),
      safetyAssessed: z.boolean(),
      decision: decisionView.nullable(),
      historical: z.boolean(),
    }),
  ),
});

export const proposal = z.object({ hit: hitView, comparisons: z.array(comparison) });

export const emergency = z
  .object({ until: z.string() })
  .nullable()
  .meta({ description: 'Read in spite of a behörighetsspärr, until then: a nödöppning' });

export const protectedCall = z
  .object({ function: z.string(), phone: z.string() })
  .nullable()
  .meta({ description: 'Whom to ring about where a protected person is; null where the nämnd has not said' });

export const receivedReport = z.object({
  row: arrivedRow,
  anmalningsnummer: z.string(),
  senderName: z.string(),
  manifestHash: z.string(),
  parts,
  protection: z.object({
    hidden: z.boolean().meta({ description: 'Somebody stands as "Skyddad uppgift", whether there is anything behind or not' }),
    mayOpen: z.boolean().meta({ description: 'This reader is named for the child' }),
    call: protectedCall,
  }),
  attachments: z.object({
    files: z.array(z.object({ n: z.number().int(), what: z.string(), mediaType: z.string(), bytes: z.number().int() })),
    withheld: z.boolean().meta({ description: 'Somebody in the household is protected: the files are not given' }),
  }),
  openUntil: z.string(),
  emergency,
  safetyAssessments: z.array(safetyAssessmentView),
  missing: z
    .array(missingMark)
    .nullable()
    .meta({ description: 'What has been marked as missing and told to the police; null where the writer cannot be told' }),
  childFile: childFileRef.nullable(),
  childFileShut: z.boolean().meta({ description: 'It lies in an akt that is shut to this person' }),
  earlier: z.array(earlierReport),
  earlierHidden: z.boolean().meta({ description: 'Some earlier report is shut to this person: the list is not all there is' }),
  proposals: z.array(proposal),
  alike: z.array(foundReport).meta({ description: 'Reports in no akt that may be about the same child' }),
  sameEvent: z.array(sameEventRow).meta({ description: 'Reports on other children in the same event' }),
  proposalsHidden: z.boolean().meta({ description: 'Something here is shut to this person; another must decide' }),
  registerFrom: z.string().meta({ description: 'The register reaches back to this day' }),
  followUps: z.array(readFollowUp),
  follows: z
    .object({ id: z.string(), anmalningsnummer: z.string(), arrivedAt: z.string(), as: z.enum(['KOMP', 'FEL']) })
    .nullable()
    .meta({ description: 'The report that this one supplements or corrects' }),
  changed: z.array(z.string()).meta({ description: 'Where a supplement says something else than before: paths of the form' }),
});

export const linkRequest = z.strictObject({
  childFileId: z.string().max(80).nullable().meta({ description: 'null opens a new akt' }),
});
/** The akt that the report now lies in. Its heading is open to this login. */
export const linkedTo = z.object({ childFileId: z.string() });
export const undoLinkRequest = z.strictObject({ reason: z.string().trim().min(10).max(1000) });

export const searchRequest = z.strictObject({
  text: z.string().max(20_000).meta({ description: 'More than 200 characters are answered `search-too-long`' }),
  birthYear: z.number().int().min(1900).max(2100).nullable().default(null),
  age: z.number().int().min(0).max(120).nullable().optional().meta({ description: 'In whole years today; orders, as a birth year does' }),
  whose: z
    .enum(searchedNames)
    .optional()
    .meta({ description: 'Whose name it is; without it the child’s. A guardian’s only with an open report' }),
  task: z.string().max(80).nullable().default(null).meta({ description: 'An open report of this login; otherwise a purpose' }),
  purpose: z.enum(searchPurposes).nullable().default(null),
  reason: z
    .string()
    .max(SEARCH_REASON_MOST * 2)
    .nullable()
    .optional()
    .meta({ description: 'Why more than the limit is searched for; asked for by `search-reason-required`' }),
});

export const searchAnswer = z.object({
  id: z.string().meta({ description: 'By it an answer without hits can be noted' }),
  recognisedAs: z.enum(termKinds),
  whose: z.enum(searchedNames),
  birthYears: z.array(z.number().int()).meta({ description: 'They order the hits and add none' }),
  certain: z.array(hitView),
  possible: z.array(hitView),
  unlinked: z.array(foundReport).meta({ description: 'Reports that lie in no akt yet' }),
  mayBeMore: z.boolean().meta({ description: 'As many as are ever shown; how many there are is not told' }),
  searchedAt: z.string(),
  registerFrom: z.string(),
});
