import { z } from 'zod';
import { attachments } from '../sections/attachments.ts';
import { background } from '../sections/background.ts';
import { child } from '../sections/child.ts';
import { concern } from '../sections/concern.ts';
import { correction } from '../sections/correction.ts';
import { event } from '../sections/event.ts';
import { family } from '../sections/family.ts';
import { lul } from '../sections/lul.ts';
import { marking } from '../sections/marking.ts';
import { measures } from '../sections/measures.ts';
import { modules } from '../sections/modules.ts';
import { notice } from '../sections/notice.ts';
import { recipient } from '../sections/recipient.ts';
import { reporter } from '../sections/reporter.ts';
import { risk } from '../sections/risk.ts';
import { secrecy } from '../sections/secrecy.ts';
import { supplement } from '../sections/supplement.ts';
import { triage } from '../sections/triage.ts';
import { shapeOf } from './fields.ts';

/** Every section of the form, in the order of the form. */
export const sections = {
  triage,
  correction,
  supplement,
  child,
  family,
  event,
  lul,
  notice,
  concern,
  modules,
  background,
  risk,
  measures,
  marking,
  secrecy,
  reporter,
  attachments,
  recipient,
};
export type SectionId = keyof typeof sections;

/**
 * The shape of all answers: every section and every field may be absent, nothing else may be there.
 * What must be answered before sending is another question: form/validate.ts.
 */
export const answersSchema = z.strictObject({
  triage: z.strictObject(shapeOf(triage.fields)).optional(),
  correction: z.strictObject(shapeOf(correction.fields)).optional(),
  supplement: z.strictObject(shapeOf(supplement.fields)).optional(),
  child: z.strictObject(shapeOf(child.fields)).optional(),
  family: z.strictObject(shapeOf(family.fields)).optional(),
  event: z.strictObject(shapeOf(event.fields)).optional(),
  lul: z.strictObject(shapeOf(lul.fields)).optional(),
  notice: z.strictObject(shapeOf(notice.fields)).optional(),
  concern: z.strictObject(shapeOf(concern.fields)).optional(),
  modules: z.strictObject(shapeOf(modules.fields)).optional(),
  background: z.strictObject(shapeOf(background.fields)).optional(),
  risk: z.strictObject(shapeOf(risk.fields)).optional(),
  measures: z.strictObject(shapeOf(measures.fields)).optional(),
  marking: z.strictObject(shapeOf(marking.fields)).optional(),
  secrecy: z.strictObject(shapeOf(secrecy.fields)).optional(),
  reporter: z.strictObject(shapeOf(reporter.fields)).optional(),
  attachments: z.strictObject(shapeOf(attachments.fields)).optional(),
  recipient: z.strictObject(shapeOf(recipient.fields)).optional(),
} satisfies Record<SectionId, z.ZodType>);

/** What has been answered so far. */
export type Answers = z.infer<typeof answersSchema>;
