import type { FieldProblem } from '../base/problem.ts';
import type { PlainDate } from '../base/time.ts';
import type { AskedField } from './asked.ts';
import { momentAnswer } from './shapes.ts';

/** Days that lie ahead of today, where the field does not allow it. Today itself is fine. */
export function dateProblems(asked: readonly AskedField[], today: PlainDate): readonly FieldProblem[] {
  return asked
    .filter(({ field, answer }) => !field.mayBeAhead && (dayIn(answer, field.type) ?? '') > today)
    .map(({ path, field }) => ({ path: field.type === 'moment' ? `${path}.at` : path, code: 'date-in-future' }));
}

function dayIn(answer: unknown, type: string): string | null {
  if (type === 'date') return typeof answer === 'string' ? answer : null;
  if (type !== 'moment') return null;
  const read = momentAnswer.safeParse(answer);
  return read.success ? (read.data.at?.slice(0, 10) ?? null) : null;
}
