import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { showDate, showMoment } from '@tidig/domain/labels/dates.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { paperOf, releaseOwnPaper } from '../intake/own-paper.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { readableRows } from '../intake/without-barred.ts';
import type { Printed } from '../printing/draw.ts';
import { journalOfFile, journalOfReport, openedChildFile } from './journal-of.ts';
import { journalPaper, somethingHidden } from './journal-paper.ts';

/** The parts to leave out (a day each), when the print was stopped since they tell where somebody protected is. */
export type JournalPrint = { readonly leaveOut: readonly string[] };

/**
 * Prints the journal of an opened report: a numbered copy, logged as every print, covered as on the page. What is shut to the reader is not in it, and the
 * paper says so. Refuses what `releaseCopy` refuses. Never under a nödöppning.
 */
export async function printReportJournal(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { leaveOut }: JournalPrint,
): Promise<Outcome<Printed>> {
  const found = await openedReport(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const row = found.value;
  const of = await paperOf(ctx, subject, row);
  const { entries, hidden } = await journalOfReport(ctx, subject, row, 'intake.print');
  return releaseOwnPaper(ctx, subject, of, {
    document: 'journal',
    title: 'Journal',
    facts: [{ label: 'Anmälan inkom', text: showMoment(row.arrivedAt) }],
    banners: hidden ? [somethingHidden] : [],
    sections: journalPaper(entries, false),
    leaveOut,
  });
}

/**
 * The same for an opened akt: of all its reports that this person may read, and what is noted about the akt itself. The copy is numbered among those of the
 * latest of them. Refuses `nothing-to-print` where there is none.
 */
export async function printFileJournal(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { leaveOut }: JournalPrint,
): Promise<Outcome<Printed>> {
  const found = await openedChildFile(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const akt = found.value;
  const board = await boardOf(ctx, subject);
  const all = await board.reportsIn(akt.id);
  const { rows } = await readableRows(ctx, subject, board, all);
  const latest = rows.at(-1);
  if (!latest) return refuse(ctx, subject, 'intake.print', { kind: 'child-file', id: akt.id }, 'nothing-to-print');
  const of = await paperOf(ctx, subject, latest);
  const { entries, hidden } = await journalOfFile(ctx, subject, akt);
  const numbers = [...new Set(entries.flatMap(({ arendenummer }) => arendenummer ?? []))];
  return releaseOwnPaper(ctx, subject, of, {
    document: 'journal',
    title: 'Journal för barnets akt',
    facts: [
      { label: 'Ärenden i akten', text: numbers.join(', ') },
      { label: 'Akten öppnad', text: showDate(akt.openedOn) },
    ],
    banners: hidden ? [somethingHidden] : [],
    sections: journalPaper(entries, true),
    leaveOut,
  });
}
