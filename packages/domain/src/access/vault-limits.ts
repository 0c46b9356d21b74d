import { type PlainDate, plusDays } from '../base/time.ts';
import type { FieldProblem } from '../base/problem.ts';

/** Staff named for one child at the same time, at most: the few whom design promise 5 speaks of. */
export const MOST_NAMED = 5;
/** Days that one naming lasts, at most; then the head says so again. */
export const LONGEST_NAMING_DAYS = 90;
/** How long one opening of the vault lasts. */
export const VAULT_MINUTES = 15;
/** Characters at least in the reason for naming somebody, and for opening. */
export const VAULT_REASON_LEAST = 10;

/** What is wrong with the days of a naming: it begins today or later and lasts 1–90 days. `to` is the first day on which it is over. */
export function namingProblems(from: PlainDate, to: PlainDate, today: PlainDate): readonly FieldProblem[] {
  if (from < today) return [{ path: 'from', code: 'date-past' }];
  if (to <= from) return [{ path: 'to', code: 'date-past' }];
  return to > plusDays(from, LONGEST_NAMING_DAYS) ? [{ path: 'to', code: 'date-too-late' }] : [];
}
