import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { Package } from '@tidig/services/elsewhere/package-report.ts';
import { zipSync } from 'fflate';
import type { Context } from 'hono';
import { refuse } from './problem.ts';

/** The earliest day that an archive can hold: the same bytes in give the same bytes out, whenever it is made and wherever. */
const noDay = new Date(1980, 0, 1);

/** Answers a package as one archive under its neutral name (promise 7). */
export function answerZip(c: Context, outcome: Outcome<Package>): Response {
  if (!outcome.ok) return refuse(c, outcome.problem);
  const { files, fileName, copyNumber } = outcome.value;
  const archive = zipSync(Object.fromEntries(files.map(({ name, content }) => [name, content])), { mtime: noDay, level: 6 });
  return c.body(Uint8Array.from(archive), 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Tidig-Copy-Number': String(copyNumber),
  });
}
