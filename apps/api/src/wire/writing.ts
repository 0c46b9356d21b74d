import { missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import { noticeDayList } from '@tidig/domain/vocabulary/notices.ts';
import { z } from 'zod';

/** Answers as typed: any shape the section schemas allow, all of it optional. Checked field by field in the verb. */
export const answersBody = z.record(z.string(), z.unknown());

export const newDraft = z.strictObject({ formVersion: z.number().int(), answers: answersBody });
export const savedAnswers = z.strictObject({ formVersion: z.number().int(), answers: answersBody });

export const draftRow = z.object({
  id: z.string(),
  version: z.number().int(),
  createdAt: z.string(),
  savedAt: z.string(),
  childLabel: z.string().meta({ description: 'As the author wrote it; empty when no name is written yet' }),
  kind: z.string().meta({ description: 'Code of V1' }),
  own: z.boolean().meta({ description: 'False for a draft that a colleague invited this person to' }),
  authorName: z.string(),
  event: z.string().nullable().meta({ description: 'The same for drafts and reports on several children in one event' }),
  remind: z.boolean().meta({ description: 'Not sent, and not touched for two hours' }),
  expiresOn: z.string().meta({ description: 'The first day on which it is no longer kept' }),
  expiresSoon: z.boolean().meta({ description: 'Within seven days' }),
});

export const colleague = z.object({ userId: z.string(), name: z.string(), title: z.string() });

export const draftAttachment = z.object({ id: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number().int() });

export const draftView = draftRow.extend({
  formVersion: z.number().int(),
  answers: answersBody,
  savedByName: z.string(),
  colleagues: z.array(z.object({ userId: z.string(), name: z.string() })).meta({ description: 'Invited to write and send as well' }),
  attachments: z.array(draftAttachment),
  settled: z.array(z.string()).meta({ description: 'Keys of findings that somebody has looked at or waved away' }),
});

export const settledKey = z.strictObject({ key: z.string().min(3).max(200) });

/** A linked draft on another child in the same event. */
export const newSibling = z.strictObject({
  sibling: z
    .string()
    .max(80)
    .nullable()
    .meta({ description: 'Row id in family.siblings of the child it is about; null for one not written there' }),
  guardians: z
    .array(z.string().max(80))
    .max(4)
    .meta({ description: 'Row ids in family.guardians of those who are the other child’s guardians too' }),
  household: z
    .array(z.string().max(80))
    .max(16)
    .meta({ description: 'Row ids in family.guardians or family.household of those who are not, but live with that child' }),
});

/** One child of an event: a draft that this person writes, or a report that this person or unit has sent. */
export const childInEvent = z.object({
  draftId: z.string().nullable(),
  reportId: z.string().nullable(),
  childLabel: z.string(),
  version: z.number().int().nullable().meta({ description: 'Of the draft' }),
  sealedAt: z.string().nullable(),
  recipientName: z.string().nullable(),
  /** Guardians that this draft may take over from that one. */
  guardians: z.array(z.object({ id: z.string(), name: z.string() })),
});
export const childrenInEvent = z.object({ children: z.array(childInEvent) });

/** Drafts sent together: all of them or none. */
export const jointSubmission = z.strictObject({
  drafts: z
    .array(z.strictObject({ id: z.string().max(80), version: z.number().int() }))
    .min(1)
    .max(12),
});

export const possibleDuplicates = z.array(
  z.object({ reportId: z.string(), anmalningsnummer: z.string(), sealedAt: z.string(), authorName: z.string() }),
);

/** For the head of every page: how much is unsent. Never what. */
export const draftReminders = z.object({
  unsent: z.number().int().meta({ description: 'Drafts not touched for two hours' }),
  oldestSavedAt: z.string().nullable(),
  expiring: z.number().int().meta({ description: 'Drafts that are thrown away within seven days' }),
});

/** For a unit's head: how many and how old, never what or whose. */
export const draftAges = z.array(z.object({ createdAt: z.string(), savedAt: z.string() }));

export const invitation = z.strictObject({ userId: z.string().max(80) });

export const draftSaved = z.object({ id: z.string(), version: z.number().int(), savedAt: z.string() });

export const recipientView = z.object({
  id: z.string(),
  name: z.string(),
  kommunCode: z.string(),
  district: z.string().nullable(),
  channel: z.enum(['TIDIG', 'PDF']),
  manualWay: z.string().nullable(),
  phone: z.string(),
  openingHours: z.string(),
  eveningReader: z.string(),
  jour: z.object({
    name: z.string(),
    way: z.enum(['NUMMER', 'VIA_112', 'VIA_LEDNINGSCENTRAL', 'RINGER_UPP']),
    phone: z.string().nullable(),
    hours: z.string(),
  }),
  protectedFunction: z
    .string()
    .nullable()
    .meta({ description: 'Whom to ring about where a protected person is; null where the nämnd has not said' }),
  protectedPhone: z.string().nullable(),
  confirmedOn: z.string(),
});

/** As those who report see it. */
export const recipientInBook = recipientView.extend({
  readingHours: z
    .object({
      intervals: z.array(z.object({ days: z.array(z.enum(noticeDayList.codes)), from: z.string(), to: z.string() })),
      closedDays: z.array(z.string()),
    })
    .nullable()
    .meta({ description: 'When what comes in is read; null where the nämnd has not said in Tidig' }),
});

export const feedbackCode = z.enum(['INLEDD', 'INTE_INLEDD', 'PAGAR_REDAN']);

export const sentRow = z.object({
  id: z.string(),
  anmalningsnummer: z.string(),
  kind: z.string(),
  childLabel: z.string(),
  authorName: z.string(),
  own: z.boolean(),
  recipientId: z.string(),
  recipientName: z.string(),
  channel: z.enum(['TIDIG', 'PDF']),
  sealedAt: z.string(),
  state: z
    .enum(['SKICKAD', 'FRAMME', 'OPPNAD', 'ATERKOPPLAD', 'DU_SKICKAR_SJALV', 'SKICKAD_SJALV'])
    .meta({ description: 'Derived from receipts and messages' }),
  arrivedAt: z.string().nullable(),
  openedAt: z.string().nullable(),
  feedback: z.object({ code: feedbackCode, at: z.string() }).nullable(),
  handedOver: z.object({ how: z.string(), at: z.string() }).nullable(),
  missing: z
    .object({ codes: z.array(z.enum(missingMarkList.codes)), at: z.string() })
    .nullable()
    .meta({ description: 'What the nämnd has said that the report lacked, and when it last said so' }),
  follows: z.string().nullable().meta({ description: 'Id of the sent report that this one supplements or corrects' }),
  event: z.string().nullable().meta({ description: 'The same for reports on several children in one event' }),
});

/** What one press of Skicka gave: one row for each nämnd. */
export const sentNow = z.object({ reports: z.array(sentRow) });

export const correctionRequest = z.strictObject({
  id: z.string().min(8).max(80).meta({ description: 'Made by the page: the same message sent twice is one' }),
  what: z.array(z.string().max(20)).max(10),
  text: z.string().max(20_000),
});

/** A part as sent, for the reader's own presentation; absent parts are null. */
export const parts = z.object({
  body: z.unknown(),
  location: z.unknown().meta({ description: 'Only the persons whose whereabouts this reader may see' }),
  restricted: z.unknown(),
});

export const sentReport = z.object({ row: sentRow, manifestHash: z.string(), parts });

export const sentList = z.object({ own: z.array(sentRow), unit: z.array(sentRow) });

export const handOver = z.strictObject({
  how: z.string().trim().min(3).max(200),
  at: z.iso.datetime().meta({ description: 'When it was handed over, not in the future' }),
});

export const copyRequest = z.strictObject({
  document: z.enum(['report', 'annex']).default('report'),
  withLocation: z.boolean().default(false).meta({ description: 'Print addresses and phones of those who are not protected' }),
  leaveOut: z.array(z.string().max(60)).max(60).default([]).meta({ description: 'Parts to leave out, as `place-in-print` named them' }),
});
