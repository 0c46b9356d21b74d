import type { FieldProblem } from '@tidig/domain/base/problem.ts';

/** `drafts.1.answers.event.whyNow` is about the second of the drafts that were to be sent. */
const place = /^drafts\.(\d+)(?:\.(.+))?$/;

/** The draft that a refusal of sending together is about; null when it names none of them. */
export function draftAtFault(fields: readonly FieldProblem[], ids: readonly string[]): string | null {
  const [, index] = place.exec(fields[0]?.path ?? '') ?? [];
  return index === undefined ? null : (ids[Number(index)] ?? null);
}

/** What is wrong in the answers of one of the drafts, with paths as its own page has them. */
export function problemsOf(fields: readonly FieldProblem[], ids: readonly string[], id: string): readonly FieldProblem[] {
  return fields.flatMap((field) => {
    const [, index, path] = place.exec(field.path) ?? [];
    return path?.startsWith('answers.') && ids[Number(index)] === id ? [{ ...field, path }] : [];
  });
}
