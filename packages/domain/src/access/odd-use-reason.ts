import type { FieldProblemCode } from '../base/problem.ts';
import type { Instant } from '../base/time.ts';
import { handoverProblem } from '../intake/handover.ts';
import { nameTokens } from '../names/fold.ts';

/** Characters at least and at most in why somebody searches more than the limit. */
export const SEARCH_REASON_LEAST = 10;
export const SEARCH_REASON_MOST = 500;

/**
 * What is wrong with the reason for a search over the limit; null when it will do. It is kept in the log's own table, where no child may be named: not what
 * is searched for, nor what looks like a personnummer, an address, a school or a telephone number. Pure.
 */
export function searchReasonProblem(typed: string, terms: readonly string[], now: Instant): FieldProblemCode | null {
  const reason = typed.trim();
  if (reason === '') return 'required';
  if (reason.length < SEARCH_REASON_LEAST) return 'too-short';
  if (reason.length > SEARCH_REASON_MOST) return 'too-long';
  const said = new Set(nameTokens(reason));
  const names = terms.filter((term) => term.length > 1 && !/^\d+$/.test(term));
  return names.length > 0 && names.every((name) => said.has(name)) ? 'term-in-reason' : handoverProblem(reason, now);
}
