import type { z } from 'zod';
import { done, refused, type Outcome } from '../base/outcome.ts';
import { fieldProblemCodes, problem, type FieldProblem, type FieldProblemCode } from '../base/problem.ts';
import { answersSchema, type Answers } from './answers.ts';
import { repeatedRowIds } from './people.ts';

/**
 * Checks the shape of a draft: known sections and fields, right types, lengths, lists and characters; half-written answers are fine.
 * Gives the answers, or `invalid-input` with a problem for each field. Never repeats what was typed: not a value, not an unknown name.
 */
export function checkDraft(answers: unknown): Outcome<Answers> {
  const read = answersSchema.safeParse(answers);
  if (!read.success) return refused(problem('invalid-input', fieldProblems(read.error, answers)));
  const repeated = repeatedRowIds(read.data);
  return repeated.length > 0 ? refused(problem('invalid-input', repeated)) : done(read.data);
}

/** The problems of a failed reading, with paths from the body's root. */
function fieldProblems(error: z.core.$ZodError, input: unknown): readonly FieldProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, input, ['answers']));
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown, above: readonly PropertyKey[]): readonly FieldProblem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch = issue.errors[isReason(valueAt(input, issue.path)) ? 1 : 0] ?? [];
    return branch.flatMap((inner) => problemsOf(inner, undefined, path));
  }
  return [{ path: path.map(String).join('.'), code: codeOf(issue) }];
}

/** Every union here is an answer or the reason why it is left out (`asksReason`). */
function isReason(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'missing');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}

function codeOf(issue: z.core.$ZodIssue): FieldProblemCode {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'not-in-list';
    case 'too_small':
      return issue.origin === 'string' ? 'too-short' : 'not-in-list';
    case 'invalid_value':
      return 'not-in-list';
    case 'custom':
      return ownCode(issue.params?.['problem']);
    default:
      return 'wrong-type';
  }
}

function ownCode(value: unknown): FieldProblemCode {
  return fieldProblemCodes.find((code) => code === value) ?? 'wrong-type';
}
