import { protectedIn } from '@tidig/domain/access/mask.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import { letterPaper, type LetterWords, usualLetterWords } from '@tidig/domain/intake/letter.ts';
import { showMoment } from '@tidig/domain/labels/dates.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { forwardedFrom } from '../forwarding/forwarded-from.ts';
import { knownBeside } from '../intake/household.ts';
import { type PaperOf, paperOf, releaseOwnPaper } from '../intake/own-paper.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { answersIn } from '../intake/remembering.ts';
import type { Printed } from '../printing/draw.ts';
import { letterWordsInForce } from '../settings/letter-words.ts';
import { feedbackView } from './feedback.ts';
import { sentOnFor } from './way-to-tell.ts';

/**
 * Prints the letter of återkoppling to one who is without Tidig: the nämnd's own words around the one fact that follows from the decision, and no name of a child
 * (L-10, L-11). A numbered copy, logged. It is printed whole or not at all: a gap in it would say that somebody is protected (OSL 26:9 a). Where the nämnd's
 * words are such that they tell where, the usual ones stand there instead. Refuses `not-decided`, `feedback-not-wanted` for one who is never told or is
 * told through Tidig, `already-told` where it was found unfit to tell, `letter-tells-board`, `changed-meanwhile` when it was decided anew while it was drawn, and what `releaseCopy` refuses. Never under a nödöppning.
 */
export async function printLetter(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<Printed>> {
  const found = await openedReport(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const board = await boardOf(ctx, subject);
  const decided = async () => last(courseOf(await board.records(target)), 'DECISION')?.id;
  const decision = await decided();
  const { way, code, told } = await feedbackView(ctx, subject, row);
  if (way !== 'LETTER') return refuse(ctx, subject, 'intake.print', target, 'feedback-not-wanted');
  if (code === null) return refuse(ctx, subject, 'intake.print', target, 'not-decided');
  if (told?.way === 'UNFIT') return refuse(ctx, subject, 'intake.print', target, 'already-told');
  const of = await paperOf(ctx, subject, row);
  if (await tellsWhichBoard(board, of)) return refuse(ctx, subject, 'intake.print', target, 'letter-tells-board');
  const own = await letterWordsInForce(board, subject, dayOf(ctx.clock.now()));
  const from = `${subject.name}, ${subject.membership.organisationName}`;
  const known = (await sentOnFor(ctx, board, row)) === 'police' ? [{ label: 'Anmälningsnummer', text: row.anmalningsnummer }] : [];
  const withWords = (words: LetterWords) =>
    releaseOwnPaper(ctx, subject, of, {
      document: 'letter',
      title: 'Återkoppling på din anmälan',
      about: 'nobody',
      recipient: 'Den som anmälde',
      facts: [...known, { label: 'Anmälan inkom', text: showMoment(row.arrivedAt) }],
      sections: letterPaper(code, words, from),
      leaveOut: [],
      holds: async () => (await decided()) === decision,
    });
  const printed = await withWords(own?.value ?? usualLetterWords);
  return own && !printed.ok && printed.problem.code === 'place-in-print' ? withWords(usualLetterWords) : printed;
}

/** The one who reported knows the nämnd that was written to, not the one that it was sent on to: its name tells in which kommun somebody protected is (T-12). */
async function tellsWhichBoard(board: BoardStore, { row, body }: PaperOf): Promise<boolean> {
  if ((await forwardedFrom(board, row.id)) === null) return false;
  return protectedIn(answersIn(body), await knownBeside(board, row, body)).length > 0;
}
