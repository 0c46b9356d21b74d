import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { Context, TypedResponse } from 'hono';
import type { z } from 'zod';
import { refuse } from './problem.ts';

/**
 * Turns an outcome into the answer. A value passes its wire schema first, so that an answer carries the listed fields and no others (T-3);
 * a value that does not fit is a defect.
 */
export function answer<S extends z.ZodType<object>, const Status extends 200 | 201 = 200>(
  c: Context,
  outcome: Outcome<z.input<S>>,
  schema: S,
  status?: Status,
): Answered<z.output<S>, Status> | ReturnType<typeof refuse> {
  if (!outcome.ok) return refuse(c, outcome.problem);
  const response: Response = c.json(schema.parse(outcome.value), status ?? 200);
  return typed<z.output<S>, Status>(response);
}

/** Written out, for a typed client: what `c.json` infers in a generic function is lost on the way. */
type Answered<T, Status extends 200 | 201> = Response & TypedResponse<T, Status, 'json'>;

/** Puts the wire type on a response whose body has just passed that very schema; the marks exist in types only. */
function typed<T, Status extends 200 | 201>(response: Response): Answered<T, Status> {
  return response as Answered<T, Status>;
}

/** As `answer`, for an act that has nothing to tell but that it was done. */
export function answerDone(c: Context, outcome: Outcome<unknown>) {
  return outcome.ok ? c.body(null, 204) : refuse(c, outcome.problem);
}
