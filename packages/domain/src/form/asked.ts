import { sections, type Answers } from './answers.ts';
import type { Field, LooseAnswers, Section } from './field.ts';
import { loose, rowsOf } from './paths.ts';
import { shownFields, withoutClosed } from './visible.ts';

/** A field that is asked for, what is answered in it, and its path from the body's root (rows by their place). */
export type AskedField = { readonly path: string; readonly field: Field; readonly answer: unknown };

/** Every field that is asked for given these answers, the fields of rows too, in the order of the form. */
export function askedFields(answers: Answers): readonly AskedField[] {
  return askedOfOpen(withoutClosed(answers));
}

/** The same of answers that are without closed ones already. */
export function askedOfOpen(answers: Answers): readonly AskedField[] {
  const open = loose(answers);
  return Object.values<Section>(sections).flatMap((section) =>
    shownFields(section.fields, open).flatMap(([name, field]) => {
      const answer = open[section.id]?.[name];
      const path = `answers.${section.id}.${name}`;
      return [{ path, field, answer }, ...rowFields(path, field, answer, open)];
    }),
  );
}

function rowFields(path: string, field: Field, answer: unknown, answers: LooseAnswers): readonly AskedField[] {
  if (field.type !== 'rows') return [];
  return rowsOf(answer).flatMap((row, index) =>
    shownFields(field.of ?? {}, { ...answers, row }).map(([name, cell]) => ({
      path: `${path}.${index}.${name}`,
      field: cell,
      answer: row[name],
    })),
  );
}
