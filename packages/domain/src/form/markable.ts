import { isAnswered, isRowAnswered } from './answered.ts';
import type { Answers } from './answers.ts';
import type { Field } from './field.ts';
import { answerAt, fieldAt, loose, parseTarget, rowsOf, type Target } from './paths.ts';

/** A place that a mark points at: the field, and what stands there. */
export type Marked = { readonly target: Target; readonly field: Field; readonly answer: unknown };

/** Rows that are in the annex already: not marked "Bör inte visas för …" once more, but a sekretessmarkering may be about one of them. */
const annexRows = ['secrecy.restricted', 'secrecy.threats'];

/**
 * What a mark "Bör inte visas för …" takes out of the report: the answer, the row, or the line beside a choice that stays (`{ note }`). Null where the
 * field may not be marked, or nothing is answered.
 */
export function restrictedAt(answers: Answers, target: string): Marked | null {
  const item = itemAt(answers, target);
  if (!item?.field.restrictable) return null;
  return item.field.restrictable === 'note' ? noteOf(item) : item;
}

/** What a sekretessmarkering is about: a field that is answered, or a written row. Null where there is nothing such, or no mark may stand. */
export function secretAt(answers: Answers, target: string): Marked | null {
  const item = itemAt(answers, target);
  return item && (item.field.restrictable || isAnnexRow(item.target)) ? item : null;
}

/** What is answered at a target, whether it may be marked or not; null when nothing is. */
export function itemAt(answers: Answers, text: string): Marked | null {
  const target = parseTarget(text);
  const field = target && fieldAt(target.section, target.field);
  if (!target || !field) return null;
  const answer = answerAt(loose(answers), target);
  if (target.row === null) return isAnswered(field, answer) ? { target, field, answer } : null;
  const [row] = rowsOf([answer]);
  return row && isRowAnswered(field, row) ? { target, field, answer } : null;
}

/** May a mark of either kind ever stand at this target, whatever is answered there? */
export function mayBeMarked(text: string): boolean {
  const target = parseTarget(text);
  return target !== null && (isAnnexRow(target) || Boolean(fieldAt(target.section, target.field)?.restrictable));
}

function isAnnexRow({ section, field, row }: Target): boolean {
  return row !== null && annexRows.includes(`${section}.${field}`);
}

function noteOf({ target, field, answer }: Marked): Marked | null {
  const note: unknown = typeof answer === 'object' && answer !== null && 'note' in answer ? answer.note : undefined;
  return typeof note === 'string' && note.trim() !== '' ? { target, field, answer: { note } } : null;
}

/** Does a mark on `outer` cover `inner`: the same place, or one row of a list that is marked as a whole? */
export function covers(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
