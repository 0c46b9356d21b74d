import type { Problem } from './problem.ts';

/** An expected result: either a value, or a refusal that says what to do next. Throwing is kept for defects and outages. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
