import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { Context } from 'hono';
import { refuse } from './problem.ts';

/** Endings of the few kinds of file that are ever kept. */
const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };
/** Their media types. */
export const keptTypes = Object.keys(endings);

/**
 * A kept file as a download under a neutral name: what somebody called it may name a child (promise 7). It is never shown inside the page, and
 * where a reader opens it all the same it may do nothing (T-34).
 */
export function answerFile(
  c: Context,
  outcome: Outcome<{ readonly mediaType: string; readonly content: Uint8Array }>,
  name: string,
): Response {
  if (!outcome.ok) return refuse(c, outcome.problem);
  const { mediaType, content } = outcome.value;
  c.header('Content-Type', mediaType);
  c.header('Content-Disposition', `attachment; filename="${name}.${endings[mediaType] ?? 'bin'}"`);
  c.header('Content-Security-Policy', "sandbox; default-src 'none'");
  return c.body(Uint8Array.from(content));
}
