import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { letterPaper, usualLetterWords } from '@tidig/domain/intake/letter.ts';
import { showMoment } from '@tidig/domain/labels/dates.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { paperOf, releaseOwnPaper } from '../intake/own-paper.ts';
import { openedReport } from '../intake/reachable-report.ts';
import type { Printed } from '../printing/draw.ts';
import { letterWordsInForce } from '../settings/letter-words.ts';
import { feedbackView } from './feedback.ts';

/** The parts to leave out, when the print was stopped since they tell where somebody protected is. */
export type LetterPrint = { readonly leaveOut: readonly string[] };

/**
 * Prints the letter of återkoppling to one who is without Tidig: the nämnd's own words around the one fact that follows from the decision, and no name of a child
 * (L-10, L-11). A numbered copy, logged. Refuses `not-decided`, `feedback-not-wanted` for one who is never told or is told through Tidig, `already-told`
 * where it was found unfit to tell, and what `releaseCopy` refuses. Never under a nödöppning.
 */
export async function printLetter(ctx: ServiceContext, subject: Subject, id: string, { leaveOut }: LetterPrint): Promise<Outcome<Printed>> {
  const found = await openedReport(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const { way, code, told } = await feedbackView(ctx, subject, row);
  if (way !== 'LETTER') return refuse(ctx, subject, 'intake.print', target, 'feedback-not-wanted');
  if (code === null) return refuse(ctx, subject, 'intake.print', target, 'not-decided');
  if (told?.way === 'UNFIT') return refuse(ctx, subject, 'intake.print', target, 'already-told');
  const of = await paperOf(ctx, subject, row);
  const words = await letterWordsInForce(await boardOf(ctx, subject), subject);
  const from = `${subject.name}, ${subject.membership.organisationName}`;
  return releaseOwnPaper(ctx, subject, of, {
    document: 'letter',
    title: 'Återkoppling på din anmälan',
    about: 'nobody',
    facts: [{ label: 'Anmälan inkom', text: showMoment(row.arrivedAt) }],
    sections: letterPaper(code, words?.value ?? usualLetterWords, from),
    leaveOut,
  });
}
