import { z } from 'zod';
import type { Field } from './field.ts';
import { rowsOf, type Row } from './paths.ts';
import { missingAnswer, type MissingAnswer } from './shapes.ts';

/** True for an answer that says why the field is left out: `{ missing: 'OKA' }`. */
export function isMissing(answer: unknown): answer is MissingAnswer {
  return missingAnswer.safeParse(answer).success;
}

const choice = z.looseObject({
  answer: z.string().optional(),
  code: z.string().optional(),
  codes: z.array(z.string()).optional(),
  note: z.string().optional(),
});
const time = z.looseObject({ at: z.string().optional(), precision: z.string().optional() });
const number = z.looseObject({ kind: z.string().optional(), value: z.string().optional() });

/**
 * Is there anything in this answer? Blanks, empty lists, a precision without a time and a kind of number without a number are nothing;
 * "there is no number" and "the time is unknown" are something, and so is a reason why it is left out.
 */
export function isAnswered(field: Field, answer: unknown): boolean {
  if (answer === undefined || answer === null) return false;
  if (field.reasonAsked && isMissing(answer)) return true;
  switch (field.type) {
    case 'tri':
    case 'sel':
    case 'multi':
      return hasChoice(answer);
    case 'moment':
      return hasTime(answer);
    case 'identity':
      return hasNumber(answer);
    case 'people':
      return Array.isArray(answer) && answer.length > 0;
    case 'rows':
      return rowsOf(answer).some((row) => isRowAnswered(field, row));
    case 'age':
    case 'count':
      return typeof answer === 'number';
    case 'text':
    case 'area':
    case 'date':
    case 'phone':
    case 'email':
      return typeof answer === 'string' && answer.trim() !== '';
  }
}

/** Is anything written in this row, beside its id? */
export function isRowAnswered(field: Field, row: Row): boolean {
  return Object.entries(field.of ?? {}).some(([name, cell]) => isAnswered(cell, row[name]));
}

function hasChoice(answer: unknown): boolean {
  const read = choice.safeParse(answer);
  if (!read.success) return false;
  const { answer: chosen, code, codes, note } = read.data;
  return Boolean(chosen ?? code) || (codes?.length ?? 0) > 0 || (note ?? '').trim() !== '';
}

function hasTime(answer: unknown): boolean {
  const read = time.safeParse(answer);
  return read.success && (Boolean(read.data.at) || read.data.precision === 'OKANT');
}

function hasNumber(answer: unknown): boolean {
  const read = number.safeParse(answer);
  return read.success && ((read.data.value ?? '').trim() !== '' || read.data.kind === 'SAKN');
}
