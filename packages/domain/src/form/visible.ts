import { sections, type Answers } from './answers.ts';
import { isAnswered, isRowAnswered } from './answered.ts';
import type { Field, Fields, LooseAnswers, Section } from './field.ts';
import { loose, rowsOf, type Row } from './paths.ts';

export type NamedField = readonly [name: string, field: Field];

/** The fields of a section that are asked for, given the answers so far; in the order of the form. */
export function visibleFields(section: Section, answers: Answers): readonly NamedField[] {
  return visible(section.fields, loose(answers));
}

/** The fields of one row that are asked for. A row's condition may look at its own row, as the section `row`. */
export function visibleRowFields(field: Field, row: Row, answers: Answers): readonly NamedField[] {
  return visible(field.of ?? {}, { ...loose(answers), row });
}

function visible(fields: Fields, answers: LooseAnswers): readonly NamedField[] {
  return Object.entries(fields).filter(([, field]) => field.condition?.(answers) ?? true);
}

/**
 * The answers as they are sent: without hidden ones, blanks and blank rows. What was typed in a field that is now hidden stays in the draft
 * and never leaves it. Conditions look at earlier fields only (a test sees to it), so one pass in the order of the form is enough.
 */
export function withoutHidden(answers: Answers): Answers {
  const kept: Record<string, Record<string, unknown>> = {};
  for (const section of Object.values<Section>(sections)) {
    const fields = keptFields(section, loose(answers), kept);
    if (Object.keys(fields).length > 0) kept[section.id] = fields;
  }
  return asAnswers(kept);
}

function keptFields(section: Section, answers: LooseAnswers, before: LooseAnswers): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(section.fields)) {
    const seen = { ...before, [section.id]: kept };
    if (!(field.condition?.(seen) ?? true)) continue;
    const answer = keptAnswer(field, answers[section.id]?.[name], seen);
    if (isAnswered(field, answer)) kept[name] = answer;
  }
  return kept;
}

/** Rows lose their hidden cells first: a row in which only those were written is blank. */
function keptAnswer(field: Field, answer: unknown, answers: LooseAnswers): unknown {
  if (field.type !== 'rows' || !Array.isArray(answer)) return answer;
  return rowsOf(answer)
    .map((row) => keptRow(field.of ?? {}, row, answers))
    .filter((row) => isRowAnswered(field, row));
}

function keptRow(fields: Fields, row: Row, answers: LooseAnswers): Row {
  const kept: { id: string; [name: string]: unknown } = { id: row.id };
  for (const [name, field] of Object.entries(fields)) {
    const shown = field.condition?.({ ...answers, row: kept }) ?? true;
    if (shown && isAnswered(field, row[name])) kept[name] = row[name];
  }
  return kept;
}

/** Answers with whole fields, rows or cells left out are still answers: each of them may be absent. */
export function asAnswers(kept: object): Answers {
  return kept as Answers;
}
