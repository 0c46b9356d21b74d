import { sections, type Answers } from './answers.ts';
import { isAnswered, isRowAnswered } from './answered.ts';
import type { Field, Fields, LooseAnswers, Section } from './field.ts';
import { fieldAt, loose, parseTarget, rowsOf, type Row } from './paths.ts';
import { withoutLooseSecrets } from './secret-marks.ts';

export type NamedField = readonly [name: string, field: Field];

/** The fields of a section that are asked for, given the answers so far; in the order of the form. */
export function visibleFields(section: Section, answers: Answers): readonly NamedField[] {
  return shownFields(section.fields, loose(withoutClosed(answers)));
}

/** The fields of one row that are asked for. A row's condition may look at its own row, as the section `row`. */
export function visibleRowFields(field: Field, row: Row, answers: Answers): readonly NamedField[] {
  return shownFields(field.of ?? {}, { ...loose(withoutClosed(answers)), row });
}

/** Those of a set of fields whose conditions hold. The answers must already be without closed ones. */
export function shownFields(fields: Fields, answers: LooseAnswers): readonly NamedField[] {
  return Object.entries(fields).filter(([, field]) => field.condition?.(answers) ?? true);
}

/**
 * The answers as they are sent: without hidden ones, blanks and blank rows. What was typed in a field that is now hidden stays in the draft
 * and never leaves it. Conditions look at earlier fields only (a test sees to it), so one pass in the order of the form is enough.
 */
export function withoutHidden(answers: Answers): Answers {
  const sent = withoutLooseSecrets(pass(answers, 'drop-blanks'), 'drop');
  const marks = sent.secrecy?.marks;
  return marks === undefined
    ? sent
    : withMarks(
        sent,
        marks.filter((mark) => !isClosedTarget(mark.target ?? '', sent)),
      );
}

type Marks = NonNullable<NonNullable<Answers['secrecy']>['marks']>;

/** The answers with these marks and no others; without the list, and the section, where nothing is left in it. */
export function withMarks(answers: Answers, marks: Marks): Answers {
  const { secrecy, ...rest } = answers;
  const { marks: _before, ...others } = secrecy ?? {};
  const kept = marks.length > 0 ? { ...others, marks } : others;
  return Object.keys(kept).length > 0 ? { ...rest, secrecy: kept } : rest;
}

/** Does a mark point at a field that is not asked for? Such a mark stays in the draft with what it marks. */
export function isClosedTarget(target: string, open: Answers): boolean {
  const parsed = parseTarget(target);
  const field = parsed && fieldAt(parsed.section, parsed.field);
  return Boolean(field?.restrictable) && field?.condition?.(loose(open)) === false;
}

/**
 * The answers that stand in fields which are asked for, blanks and blank rows too, so that rows keep their places. An answer that is hidden
 * opens nothing: a condition that looks at it sees none.
 */
export function withoutClosed(answers: Answers): Answers {
  return withoutLooseSecrets(pass(answers, 'keep-blanks'), 'blank');
}

type Blanks = 'drop-blanks' | 'keep-blanks';

function pass(answers: Answers, blanks: Blanks): Answers {
  const kept: Record<string, Record<string, unknown>> = {};
  for (const section of Object.values<Section>(sections)) {
    const fields = keptFields(section, loose(answers), kept, blanks);
    if (Object.keys(fields).length > 0) kept[section.id] = fields;
  }
  return asAnswers(kept);
}

function keptFields(section: Section, answers: LooseAnswers, before: LooseAnswers, blanks: Blanks): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(section.fields)) {
    const seen = { ...before, [section.id]: section.id === 'triage' ? { ...kindIn(answers), ...kept } : kept };
    if (!(field.condition?.(seen) ?? true)) continue;
    const answer = keptAnswer(field, answers[section.id]?.[name], seen, blanks);
    if (blanks === 'keep-blanks' ? answer !== undefined : isAnswered(field, answer)) kept[name] = answer;
  }
  return kept;
}

/** The kind of report decides over every field, also over those that are asked before it. It is never hidden itself. */
function kindIn(answers: LooseAnswers): Readonly<Record<string, unknown>> {
  const { reportKind, supplementKind } = answers['triage'] ?? {};
  return { reportKind, supplementKind };
}

/** Rows lose their hidden cells first: a row in which only those were written is blank. */
function keptAnswer(field: Field, answer: unknown, answers: LooseAnswers, blanks: Blanks): unknown {
  if (field.type !== 'rows' || !Array.isArray(answer)) return answer;
  const rows = rowsOf(answer).map((row) => keptRow(field.of ?? {}, row, answers, blanks));
  return blanks === 'keep-blanks' ? rows : rows.filter((row) => isRowAnswered(field, row));
}

function keptRow(fields: Fields, row: Row, answers: LooseAnswers, blanks: Blanks): Row {
  const kept: { id: string; [name: string]: unknown } = { id: row.id };
  for (const [name, field] of Object.entries(fields)) {
    const shown = field.condition?.({ ...answers, row: kept }) ?? true;
    if (!shown || row[name] === undefined) continue;
    if (blanks === 'keep-blanks' || isAnswered(field, row[name])) kept[name] = row[name];
  }
  return kept;
}

/** Answers with whole fields, rows or cells left out are still answers: each of them may be absent. */
export function asAnswers(kept: object): Answers {
  return kept as Answers;
}
