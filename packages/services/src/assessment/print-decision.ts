import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { showDate, showMoment } from '@tidig/domain/labels/dates.ts';
import { decisionPaper } from '@tidig/domain/intake/decision-paper.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import type { ServiceContext } from '../context.ts';
import { paperOf, releaseOwnPaper } from '../intake/own-paper.ts';
import { openedReport } from '../intake/reachable-report.ts';
import type { Printed } from '../printing/draw.ts';
import { courseOfReport } from './course-of.ts';
import { placesBeside } from './places-beside.ts';

/** Which decision, by the id of its record, and the parts to leave out when the print was stopped. */
export type DecisionPrint = { readonly decision: string; readonly leaveOut: readonly string[] };

/**
 * Prints one decision on an opened report as a formal paper (FL 31–32 §§; L-31, L-133): a numbered copy, logged as every print, with the texts covered as on
 * the page. Refuses `nothing-to-print` for a decision that does not stand there, and what `releaseCopy` refuses. Never under a nödöppning.
 */
export async function printDecision(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { decision, leaveOut }: DecisionPrint,
): Promise<Outcome<Printed>> {
  const found = await openedReport(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const course = await courseOfReport(await boardOf(ctx, subject), row);
  const made = course.DECISION.find((one) => one.id === decision);
  if (!made) return refuse(ctx, subject, 'intake.print', target, 'nothing-to-print');
  const of = await paperOf(ctx, subject, row);
  const words = await placesBeside(ctx, subject, row, { action: 'intake.print', ...(await readingNow(ctx, subject, target)) });
  return releaseOwnPaper(ctx, subject, of, {
    document: 'decision',
    title: 'Beslut',
    facts: [
      { label: 'Anmälan inkom', text: showMoment(row.arrivedAt) },
      { label: 'Beslutsdag', text: showDate(made.body.on) },
    ],
    sections: decisionPaper(course, made, (text) => coverWritten(text, words)),
    leaveOut,
  });
}
