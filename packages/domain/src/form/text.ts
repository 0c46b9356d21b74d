import { z } from 'zod';
import type { FieldProblemCode } from '../base/problem.ts';

/** Characters at most: one line, a short text, a long text. */
export const maxLengths = { line: 200, short: 400, long: 6000 } as const;

/**
 * Characters that any text or note of a draft may have, whatever its field allows when it is sent: a pasted text that is too long is saved,
 * counted and stopped at sending, never lost.
 */
export const longestDraftText = 20_000;

/** NUL and other control characters but tab and new line (C0, DEL, C1). */
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const lineBreaks = /[\t\n]/;
/** Marks that turn the direction of text and can make a name or a number read as another. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** What is wrong with a text as such, or null. A lone surrogate cannot be written as UTF-8 and would break the report's hash. */
export function textProblem(text: string, lines: 'one' | 'many'): FieldProblemCode | null {
  if (!text.isWellFormed()) return 'broken-characters';
  if (directionMarks.test(text)) return 'direction-marks';
  if (controls.test(text) || (lines === 'one' && lineBreaks.test(text))) return 'control-characters';
  return null;
}

/** A text or a note of a draft: at most `longestDraftText` characters. What its field allows is looked at before sending (form/lengths.ts). */
export function draftText(lines: 'one' | 'many' = 'one'): z.ZodString {
  return textSchema(longestDraftText, lines);
}

/** A text of at most so many characters, free of what cannot be printed or hashed. The empty text is allowed: a draft is half-written. */
export function textSchema(maxLength: number, lines: 'one' | 'many' = 'one'): z.ZodString {
  return z
    .string()
    .max(maxLength)
    .check((context) => {
      const code = textProblem(context.value, lines);
      if (code) context.issues.push({ code: 'custom', input: context.value, params: { problem: code } });
    });
}

/** Carries one of our own codes through zod. */
export function refuseWith(problem: FieldProblemCode): { readonly params: { readonly problem: FieldProblemCode } } {
  return { params: { problem } };
}
