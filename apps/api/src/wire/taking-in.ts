import { offeredConcerns } from '@tidig/domain/vocabulary/concerns.ts';
import { protectionList } from '@tidig/domain/vocabulary/identity.ts';
import { channelList, reporterKindList } from '@tidig/domain/vocabulary/intake.ts';
import { z } from 'zod';

const line = z.string().trim().max(200);
const moment = z.iso.datetime();

/** What somebody writes in of a report that came by phone, on paper or in person. */
export const takenInRequest = z.strictObject({
  id: z.string().min(8).max(80).meta({ description: 'Made by the one who asks; the same again makes no second report' }),
  child: z.strictObject({
    number: z.string().trim().max(20).default('').meta({ description: 'Personnummer, samordningsnummer or birth date; empty = not known' }),
    checked: z.boolean().default(false).meta({ description: 'The number is checked against a register or a document' }),
    firstName: line.default(''),
    lastName: line.default(''),
    description: z.string().trim().max(1000).default('').meta({ description: 'Age, school, looks: where name and number are not known' }),
    protection: z.enum(protectionList.codes).default('EKO'),
  }),
  cameInAt: moment.nullable().default(null).meta({ description: 'When it reached the nämnd; null = now. The days count from then' }),
  channel: z.enum(channelList.codes),
  from: z.strictObject({
    kind: z.enum(reporterKindList.codes),
    name: line.default('').meta({ description: 'Asked of those in service; of a private person only if given; never with ANO or SJA' }),
    feedbackWanted: z.boolean().default(false),
  }),
  danger: z.enum(['JA', 'NEJ', 'VET']),
  concern: z.strictObject({
    code: z.enum(offeredConcerns.codes).nullable().default(null),
    text: z.string().trim().min(1).max(400),
  }),
});

export const takenInAnswer = z.object({
  id: z.string(),
  arendenummer: z.string(),
  arrivedAt: z.string(),
  writtenAt: z.string(),
  byName: z.string(),
  linked: z.boolean(),
});

/** How a report was received (L-134). */
export const receptionAnswer = z.object({
  anmalningsnummer: z.string(),
  arendenummer: z.string(),
  arrivedAt: z.string(),
  writtenAt: z.string().nullable().meta({ description: 'When it was written in; null = in the same moment, by the system' }),
  channel: z.enum(['TIDIG', 'VIDARE', ...channelList.codes]).meta({ description: 'VIDARE: another nämnd has sent it on' }),
  receivedBy: z.object({ name: z.string(), you: z.boolean() }).nullable(),
  first: z
    .object({ at: z.string(), arrivedAt: z.string(), channel: z.enum(['TIDIG', ...channelList.codes]), receivedBy: z.string().nullable() })
    .nullable()
    .meta({ description: 'How it was received at the nämnd that has sent it on' }),
  reporter: z.object({ who: z.string(), name: z.string().nullable(), anonymous: z.boolean(), inAnnex: z.boolean() }),
  concerns: z.string(),
  subject: z.string(),
  documents: z.number().int(),
});

export const diaryQuery = z.strictObject({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional()
    .meta({ description: '`2026-11`; left out = the month that it is' }),
});

/** Lines of the diarium: no name stands in them. */
export const diaryAnswer = z.object({
  lines: z.array(
    z.object({
      arendenummer: z.string(),
      arrivedAt: z.string(),
      from: z.string(),
      subject: z.string(),
      inFile: z.boolean().meta({ description: 'Lies in a personakt' }),
    }),
  ),
  hidden: z.boolean().meta({ description: 'Something that came is shut to this person and stands in no line' }),
});
