import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Context } from 'hono';

/**
 * The version that the person had on screen, from `If-Match: "3"`. Without one the change is refused (428): nobody overwrites
 * what they have not seen (T-26). Anything that is not one of our versions can only be stale, `*` too.
 */
export function versionOnScreen(c: Context): Outcome<number> {
  const given = c.req.header('If-Match');
  if (given === undefined) return refused(problem('version-missing'));
  const match = /^"([1-9]\d{0,8})"$/.exec(given.trim());
  return match ? done(Number(match[1])) : refused(problem('version-stale'));
}

/** Says which version an answer is, or which one is kept when another was given. */
export function sayVersion(c: Context, version: number): void {
  c.header('ETag', `"${version}"`);
}
