import { z } from 'zod';
import { isPlainDate } from '../base/time.ts';
import { missingList, precisionList, triList } from '../vocabulary/answers.ts';
import { coordinationLevelList, identityKindList } from '../vocabulary/identity.ts';
import type { CodeList } from './code-list.ts';
import { draftText, maxLengths, refuseWith } from './text.ts';

/**
 * The JSON of each kind of answer. Every member may be absent: a draft is half-written, and writing a note before choosing
 * an answer must not stop it from being saved. Unknown members are refused.
 */

export const plainDate = z
  .string()
  .max(10)
  .refine((text): boolean => isPlainDate(text), refuseWith('date-invalid'));

/** Swedish local time: `2026-11-18T22:15`, or the day alone. */
const localTime = z.string().max(16).refine(isLocalTime, refuseWith('date-invalid'));

function isLocalTime(text: string): boolean {
  if (text.length === 10) return isPlainDate(text);
  return isPlainDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
}

export const momentAnswer = z.strictObject({ at: localTime.optional(), precision: z.enum(precisionList.codes).optional() });
export type MomentAnswer = z.infer<typeof momentAnswer>;

export const missingAnswer = z.strictObject({ missing: z.enum(missingList.codes), until: plainDate.optional() });
export type MissingAnswer = z.infer<typeof missingAnswer>;

export const identityAnswer = z.strictObject({
  kind: z.enum(identityKindList.codes).optional(),
  value: draftText().optional(),
  /** For a samordningsnummer: how well the identity is established. */
  level: z.enum(coordinationLevelList.codes).optional(),
});
export type IdentityAnswer = z.infer<typeof identityAnswer>;

/** Id of a row: a UUID, or another short name. Never `__proto__`, and never anything that a path would split. */
export const rowId = z
  .string()
  .max(80)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);

export function triSchema(noteLength: number = maxLengths.short) {
  return z.strictObject({ answer: z.enum(triList.codes).optional(), note: noteSchema(noteLength).optional() });
}

export function selSchema<C extends string>(list: CodeList<C>, noteLength: number = maxLengths.short) {
  return z.strictObject({ code: z.enum(list.codes).optional(), note: noteSchema(noteLength).optional() });
}

export function multiSchema<C extends string>(list: CodeList<C>, noteLength: number = maxLengths.short) {
  return z.strictObject({ codes: z.array(z.enum(list.codes)).max(list.codes.length).optional(), note: noteSchema(noteLength).optional() });
}

/** A note that may be longer than a short text has several lines. */
function noteSchema(maxLength: number): z.ZodString {
  return draftText(maxLength > maxLengths.short ? 'many' : 'one');
}
