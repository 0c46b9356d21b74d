import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { Printed } from '@tidig/services/printing/draw.ts';
import type { Context } from 'hono';
import { refuse } from './problem.ts';

export const copyHeaders = {
  'Tidig-Copy-Number': 'From 1 for each report at this authority',
  'Content-Disposition': 'A file name without anything personal',
};

/** Answers a copy under its neutral name (promise 7). Its number and log row are on stable storage before this is called. */
export function answerPdf(c: Context, outcome: Outcome<Printed>) {
  if (!outcome.ok) return refuse(c, outcome.problem);
  const { pdf, copyNumber, fileName } = outcome.value;
  return c.body(Uint8Array.from(pdf), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${fileName}"`,
    'Tidig-Copy-Number': String(copyNumber),
  });
}
