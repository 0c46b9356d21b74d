import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { showDate, showMoment } from '@tidig/domain/labels/dates.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { withoutPieces } from '@tidig/domain/reading/print-pieces.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { Banner } from '@tidig/domain/reading/reading.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { protectionState } from '../intake/household.ts';
import { bodyOf, remembering } from '../intake/remembering.ts';
import { somethingHidden } from '../journal/journal-paper.ts';
import { draw, type Printed } from '../printing/draw.ts';
import { placesInPrint } from '../printing/place-in-print.ts';
import { BOARD_PROVISION } from '../printing/print-view.ts';
import { type History, historyOf } from './history-parts.ts';
import { type OpenedFile, openedFile, placesInFile } from './opened-file.ts';

const TITLE = 'Bilaga: barnets akt i tidsordning';

/**
 * Prints an opened akt as one annex with contents and page numbers, to lie with a förhandsbedömning (L-46): a numbered copy among those of its latest report,
 * known as one of each report that is on it, with a log row for the akt and one for each report whose text is on it. It never tells where anybody is; `place-in-print` names the documents that would tell
 * where somebody protected is (T-12), and they may be left out. `marked-meanwhile` when somebody was marked while it was drawn (T-14): it then never left.
 * Refuses `nothing-to-print` for an akt without a report that this person may read, and what `openedFile` refuses. Never under a nödöppning.
 */
export async function printHistory(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { leaveOut }: { readonly leaveOut: readonly string[] },
): Promise<Outcome<Printed>> {
  const found = await openedFile(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const file = found.value;
  const { akt, board, purpose } = file;
  const target = { kind: 'child-file', id: akt.id } as const;
  const latest = file.rows.at(-1);
  if (!latest) return refuse(ctx, subject, 'intake.print', target, 'nothing-to-print');
  const state = await stateOf(file);
  const words = await placesInFile(ctx, subject, file, 'intake.print');
  const history = await historyOf(ctx, file, { subject, words, lastRead: null });
  const view = withoutPieces(await viewOf(ctx, subject, { file, latest, history }), leaveOut);
  const told = placesInPrint(view, words);
  if (told.length > 0) {
    await refuse(ctx, subject, 'intake.print', target, 'place-in-print');
    return refused(problem('place-in-print', told));
  }
  for (const { id: report } of history.printed)
    await board.log(entryFor(ctx, subject, 'intake.print', { kind: 'report', id: report }, { purpose }));
  const { organisationName: recipient } = subject.membership;
  const of = history.printed.map((row) => row.id);
  const copy = { document: 'history', printedAt: ctx.clock.now(), printedBy: subject.name, recipient, of } as const;
  const number = await board.recordCopy(latest.id, copy, entryFor(ctx, subject, 'intake.print', target, { purpose }));
  const drawn = await draw(ctx, subject, 'intake.print', target, { ...view, copyNumber: number });
  const marked = drawn.ok && (await stateOf(file)) !== state;
  if (drawn.ok && !marked) return drawn;
  await noteStopped(ctx, subject, file, { reportId: latest.id, number });
  return drawn.ok ? refuse(ctx, subject, 'intake.print', target, 'marked-meanwhile') : drawn;
}

/** How it stands with the protection of all the families in it. */
async function stateOf({ board, all }: OpenedFile): Promise<string> {
  const reads = remembering(board);
  const states = await Promise.all(
    all.map(async (row) => {
      const bytes = await board.part(row.id, 'body');
      return bytes && protectionState(reads, row, bodyOf(bytes));
    }),
  );
  return JSON.stringify(states);
}

async function viewOf(
  ctx: ServiceContext,
  subject: Subject,
  { file, latest, history }: { readonly file: OpenedFile; readonly latest: ArrivedRow; readonly history: History },
): Promise<Omit<PrintView, 'copyNumber'>> {
  const { organisationName } = subject.membership;
  const now = ctx.clock.now();
  const today = dayOf(now);
  const bytes = await file.board.part(latest.id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const { subject: child } = readReport(
    { body: bodyOf(bytes), location: null, restricted: null },
    { ageOnArrival: latest.ageOnArrival, today },
  );
  const banners = [...(file.hidden ? [somethingHidden] : []), ...notOpened(history)];
  return {
    kind: 'history',
    title: TITLE,
    number: latest.arendenummer,
    facts: [
      ...(file.rows.length > 1 ? [{ label: 'Senaste ärende', text: latest.arendenummer }] : []),
      { label: 'Nämnd', text: organisationName },
      { label: 'Ärenden i akten', text: file.rows.map(({ arendenummer }) => arendenummer).join(', ') },
      { label: 'Handlingar', text: String(history.parts.length) },
      { label: 'Akten öppnad', text: showDate(file.akt.openedOn) },
    ],
    reading: { title: TITLE, subject: child, banners, sections: [], missing: [] },
    annex: null,
    parts: history.parts,
    secrecy: { provision: BOARD_PROVISION, date: showDate(today), authority: organisationName },
    printedBy: subject.name,
    printedAt: showMoment(now),
    manifestHash: null,
  };
}

/** A paper is not to be taken for all there is. */
function notOpened({ unopened }: History): readonly Banner[] {
  if (unopened.length === 0) return [];
  const days = unopened.map((at) => showDate(dayOf(at))).join(', ');
  return [{ kind: 'more-to-come', title: 'Ingen har öppnat allt', text: `Det som kom in ${days} är inte med: ingen har öppnat det än.` }];
}

async function noteStopped(
  ctx: ServiceContext,
  subject: Subject,
  { akt, board }: OpenedFile,
  copy: { readonly reportId: ArrivedRow['id']; readonly number: number },
): Promise<void> {
  const now = ctx.clock.now();
  const note = { kind: 'NOT_RELEASED', doneOn: dayOf(now), notedAt: now, notedBy: subject.userId, notedByName: 'Tidig' } as const;
  await board.noteCopy(copy, note, entryFor(ctx, subject, 'intake.print', { kind: 'child-file', id: akt.id }, { outcome: 'not-released' }));
}
