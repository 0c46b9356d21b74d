import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { Context } from 'hono';
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
): Response {
  if (!outcome.ok) return refuse(c, outcome.problem);
  return c.json(schema.parse(outcome.value), status ?? (200 as Status));
}

/** As `answer`, for an act that has nothing to tell but that it was done. */
export function answerDone(c: Context, outcome: Outcome<unknown>) {
  return outcome.ok ? c.body(null, 204) : refuse(c, outcome.problem);
}
