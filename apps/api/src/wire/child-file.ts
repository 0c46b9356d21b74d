import { searchPurposes } from '@tidig/domain/access/actions.ts';
import { z } from 'zod';
import { earlierReport, emergency, protectedCall, safetyAssessmentView } from './intake.ts';

export const openChildFileRequest = z.strictObject({
  task: z.string().max(80).nullable().default(null),
  purpose: z.enum(searchPurposes).nullable().default(null),
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
  openUntil: z.string(),
  emergency,
  registerFrom: z.string(),
  reports: z.array(earlierReport.extend({ kind: z.string(), senderName: z.string(), safetyAssessments: z.array(safetyAssessmentView) })),
  call: protectedCall,
  reportsHidden: z.boolean().meta({ description: 'Some report of the akt is shut to this person: this is not all there is' }),
});
