import type { FieldProblem, FieldProblemCode } from '@tidig/domain/base/problem.ts';
import { fieldProblemCodes, problem } from '@tidig/domain/base/problem.ts';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import { refuse } from './problem.ts';
import { textProblems } from './text.ts';

/** Field problems in one answer; what lies beyond adds nothing for the reader. */
const MAX_PROBLEMS = 100;
const MAX_ID_LENGTH = 80;

/**
 * The JSON body of a route. Everything not named in the schema is refused, and nothing that was sent is repeated.
 * The only validators in use are those in this file: hono-openapi's own answer echoes the whole input.
 */
export function jsonBody<S extends z.ZodType>(schema: S) {
  return validator('json', schema, (result, c) => {
    if (!result.success) return refuse(c, problem('invalid-input', toFieldProblems(result.error, result.data)));
    const fields = textProblems(result.data);
    if (fields.length > 0) return refuse(c, problem('invalid-input', fields.slice(0, MAX_PROBLEMS)));
    return undefined;
  });
}

/** For an act that needs nothing but its path: no body, or `{}`. */
export function noBody() {
  return jsonBody(z.strictObject({}));
}

/** Query parameters; an unknown one is refused by a strict schema. */
export function queryOf<S extends z.ZodType>(schema: S) {
  return validator('query', schema, (result, c) =>
    result.success ? undefined : refuse(c, problem('invalid-input', toFieldProblems(result.error, result.data))),
  );
}

const pathId = z
  .string()
  .max(MAX_ID_LENGTH)
  .refine((id) => id.isWellFormed() && !id.includes('\0'));

/** The id in a path. One that cannot be an id is answered as one that does not exist. */
export function idInPath() {
  return validator('param', z.object({ id: pathId }), (result, c) => (result.success ? undefined : refuse(c, 'not-found')));
}

/** As idInPath, for a path with the id of a thing that belongs to another: `/drafts/:id/colleagues/:part`. */
export function idsInPath() {
  return validator('param', z.object({ id: pathId, part: pathId }), (result, c) => (result.success ? undefined : refuse(c, 'not-found')));
}

/** Zod's issues as our own codes and paths. A key that no schema names is not repeated: its parent is pointed at. */
export function toFieldProblems(issues: readonly StandardSchemaV1.Issue[], input: unknown): FieldProblem[] {
  return issues.slice(0, MAX_PROBLEMS).map((found) => {
    const issue = found as z.core.$ZodIssue;
    return { path: issue.path.map(String).join('.'), code: codeOf(issue, input) };
  });
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): FieldProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(input, issue.path) === undefined ? 'required' : 'wrong-type';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'not-in-list';
    case 'too_small':
      if (issue.origin !== 'string') return issue.origin === 'array' ? 'required' : 'not-in-list';
      return valueAt(input, issue.path) === '' ? 'required' : 'too-short';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_value':
      return valueAt(input, issue.path) === undefined ? 'required' : 'not-in-list';
    case 'invalid_format':
      return issue.format === 'datetime' || issue.format === 'date' ? 'date-invalid' : 'wrong-type';
    case 'custom':
      return ownCode(issue.params?.['problem']);
    default:
      return 'wrong-type';
  }
}

function ownCode(code: unknown): FieldProblemCode {
  return fieldProblemCodes.find((known) => known === code) ?? 'wrong-type';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}
