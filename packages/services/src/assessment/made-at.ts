import type { Problem } from '@tidig/domain/base/problem.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Instant } from '@tidig/domain/base/time.ts';

/** What is wrong with the moment at which something was done: not ahead, and not before the report arrived. Null: made now. Pure. */
export function madeAtProblem(
  madeAt: Instant | null,
  { arrivedAt, now }: { readonly arrivedAt: Instant; readonly now: Instant },
): Problem | null {
  if (madeAt === null) return null;
  if (Date.parse(madeAt) > Date.parse(now)) return problem('invalid-input', [{ path: 'madeAt', code: 'date-in-future' }]);
  return Date.parse(madeAt) < Date.parse(arrivedAt) ? problem('invalid-input', [{ path: 'madeAt', code: 'date-before-arrival' }]) : null;
}
