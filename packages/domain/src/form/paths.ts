import { sections } from './answers.ts';
import type { Field, LooseAnswers, Section } from './field.ts';

/** A place in the answers: `event.summary`, or one row of a list: `concern.obs/3f2c…`. */
export type Target = { readonly section: string; readonly field: string; readonly row: string | null };

/** Reads a target as it is written in a mark; null when it is not one. */
export function parseTarget(text: string): Target | null {
  const match = /^([a-zA-Z]+)\.([a-zA-Z]+)(?:\/([A-Za-z0-9][A-Za-z0-9_-]*))?$/.exec(text);
  return match?.[1] && match[2] ? { section: match[1], field: match[2], row: match[3] ?? null } : null;
}

/** The section of that id, or null. */
export function sectionOf(id: string): Section | null {
  return Object.values<Section>(sections).find((section) => section.id === id) ?? null;
}

/** The field at `section.field`, or null. */
export function fieldAt(section: string, field: string): Field | null {
  const fields = sectionOf(section)?.fields;
  return fields && Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

/** One row of a list as plain members; the id is always there. */
export type Row = { readonly id: string; readonly [name: string]: unknown };

/** The rows of an answer; none when it is left out, or left out with a reason. */
export function rowsOf(answer: unknown): readonly Row[] {
  return Array.isArray(answer) ? answer.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** Answers seen without their types, for code that goes through the fields by name. */
export function loose(answers: object): LooseAnswers {
  return answers as LooseAnswers;
}

/** What is answered at a target, or undefined. */
export function answerAt(answers: LooseAnswers, target: Target): unknown {
  const answer = answers[target.section]?.[target.field];
  return target.row === null ? answer : rowsOf(answer).find((row) => row.id === target.row);
}
