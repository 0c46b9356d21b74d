import type { FieldProblem } from '../base/problem.ts';
import type { PlainDate } from '../base/time.ts';
import { checkIdentityNumber, type CheckedNumber } from '../identity/number.ts';
import { isAnswered } from './answered.ts';
import type { AskedField } from './asked.ts';
import { identityAnswer } from './shapes.ts';

/** Reads an identity answer as typed; null when it is left out, has no kind yet, or says why it is missing. */
export function readIdentity(answer: unknown, today: PlainDate): CheckedNumber | null {
  const read = identityAnswer.safeParse(answer);
  if (!read.success || read.data.kind === undefined) return null;
  return checkIdentityNumber(read.data.kind, read.data.value ?? '', today);
}

/** Numbers that cannot be right: a kind without a number is no problem, a number without its kind or with a wrong check digit is. */
export function identityProblems(asked: readonly AskedField[], today: PlainDate): readonly FieldProblem[] {
  return asked
    .filter(({ field, answer }) => field.type === 'identity' && isAnswered(field, answer))
    .flatMap(({ path, answer }) => identityProblem(path, answer, today));
}

/** The problem of one identity answer: what the form shows when the field is left. */
export function identityProblem(path: string, answer: unknown, today: PlainDate): readonly FieldProblem[] {
  const read = identityAnswer.safeParse(answer);
  if (!read.success) return [];
  if (read.data.kind === undefined) return [{ path: `${path}.kind`, code: 'required' }];
  const checked = checkIdentityNumber(read.data.kind, read.data.value ?? '', today);
  return checked.ok ? [] : [{ path: `${path}.value`, code: checked.code }];
}
