import type { FieldProblem } from '../base/problem.ts';
import type { AskedField } from './asked.ts';
import type { Field } from './field.ts';
import { maxLengths } from './text.ts';

/** Texts and notes that are longer than their field may send. A draft keeps them whole; the receiver's page has its limits. */
export function lengthProblems(asked: readonly AskedField[]): readonly FieldProblem[] {
  return asked.flatMap(({ path, field, answer }) => [
    ...tooLong(path, answer, field.maxLength),
    ...tooLong(`${path}.note`, noteIn(answer), noteLimit(field)),
  ]);
}

function tooLong(path: string, text: unknown, limit: number | undefined): readonly FieldProblem[] {
  return typeof text === 'string' && limit !== undefined && text.length > limit ? [{ path, code: 'too-long' }] : [];
}

/** Characters at most in the line beside the codes, whether the field shows one or not. */
function noteLimit({ noteMaxLength = maxLengths.short }: Field): number {
  return noteMaxLength;
}

function noteIn(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'note' in answer ? answer.note : undefined;
}
