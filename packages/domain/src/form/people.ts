import type { FieldProblem } from '../base/problem.ts';
import { sections, type Answers } from './answers.ts';
import type { Section } from './field.ts';
import type { PersonId } from './parts.ts';
import { loose, rowsOf } from './paths.ts';

/** The persons whose whereabouts a report may tell: the child, each guardian and each sibling. */
export function personsIn(answers: Answers): readonly PersonId[] {
  const { guardians, siblings } = answers.family ?? {};
  return ['child', ...rowsOf(guardians).map((row) => row.id), ...rowsOf(siblings).map((row) => row.id)];
}

const reserved = ['child', 'other'];

/** Rows that carry an id already used in the report, or a person's reserved word: taken apart they could not be put together again. */
export function repeatedRowIds(answers: Answers): readonly FieldProblem[] {
  const seen = new Set<string>(reserved);
  const problems: FieldProblem[] = [];
  for (const { path, id } of allRows(answers)) {
    if (seen.has(id)) problems.push({ path: `${path}.id`, code: 'not-applicable' });
    seen.add(id);
  }
  return problems;
}

function allRows(answers: Answers): readonly { readonly path: string; readonly id: string }[] {
  return Object.values<Section>(sections).flatMap((section) =>
    Object.entries(section.fields)
      .filter(([, field]) => field.type === 'rows')
      .flatMap(([name]) =>
        rowsOf(loose(answers)[section.id]?.[name]).map((row, index) => ({ path: `answers.${section.id}.${name}.${index}`, id: row.id })),
      ),
  );
}
