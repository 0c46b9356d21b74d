import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { TableFile } from '@tidig/services/statistics/statistics-file.ts';
import type { Context } from 'hono';
import { refuse } from './problem.ts';

export const csvHeaders = { 'Content-Disposition': 'attachment, under a file name without anything personal' };

/** Answers a table as a file to save. Its log row is on stable storage before this is called. */
export function answerCsv(c: Context, outcome: Outcome<TableFile>): Response {
  if (!outcome.ok) return refuse(c, outcome.problem);
  const { text, fileName } = outcome.value;
  return c.body(text, 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${fileName}"` });
}
