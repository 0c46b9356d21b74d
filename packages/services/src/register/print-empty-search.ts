import type { Subject } from '@tidig/domain/access/roles.ts';
import { coverWritten } from '@tidig/domain/access/covered-texts.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { showDate, showMoment } from '@tidig/domain/labels/dates.ts';
import { emptySearchPaper } from '@tidig/domain/labels/empty-search.ts';
import { withoutPieces } from '@tidig/domain/reading/print-pieces.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import { readingNow } from '../access/purpose-now.ts';
import { placesBeside } from '../assessment/places-beside.ts';
import type { ServiceContext } from '../context.ts';
import { paperOf, releaseOwnPaper } from '../intake/own-paper.ts';
import { openedReport } from '../intake/reachable-report.ts';
import { draw, type Printed } from '../printing/draw.ts';
import { BOARD_PROVISION } from '../printing/print-view.ts';
import { madeSearch, notedSearch, purposeOfSearch } from './made-search.ts';
import type { Words } from './read-search.ts';

const title = 'Sökning i Tidig';
const document = 'search';

/** Which search, as it was noted, and the parts to leave out when the print was stopped. */
export type SearchPrint = { readonly search: string; readonly leaveOut: readonly string[] };

/**
 * Prints a noted search without hits into the förhandsbedömning of an opened report: a numbered copy of the report's, logged as every print, covered as on the
 * page. Refuses `nothing-to-print` for a search that is not noted there, and what `releaseCopy` refuses. Never under a nödöppning.
 */
export async function printReportSearch(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { search, leaveOut }: SearchPrint,
): Promise<Outcome<Printed>> {
  const found = await openedReport(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  const noted = await notedSearch(await boardOf(ctx, subject), target, search);
  if (!noted) return refuse(ctx, subject, 'intake.print', target, 'nothing-to-print');
  const of = await paperOf(ctx, subject, row);
  const words = await placesBeside(ctx, subject, row, { action: 'intake.print', ...(await readingNow(ctx, subject, target)) });
  const { body } = noted.search;
  return releaseOwnPaper(ctx, subject, of, {
    document,
    title,
    facts: [{ label: 'Anmälan inkom', text: showMoment(row.arrivedAt) }],
    sections: emptySearchPaper({ ...noted.search, body: { ...body, words: coverWritten(body.words, words) } }, noted.caseSystem),
    leaveOut,
  });
}

/**
 * Prints a noted search without hits that was made without any task. Its words are kept nowhere (`emptySearchBody`): the one who made it gives them again, and the
 * log says whether they are the same. A numbered copy with its log row. Refuses `search-gone`, and `nothing-to-print` when it is not noted.
 */
export async function printOwnSearch(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: Words & Pick<SearchPrint, 'leaveOut'>,
): Promise<Outcome<Printed>> {
  const target = { kind: 'search', id } as const;
  const allowed = await authorize(ctx, subject, { action: 'intake.print', target, object: null });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const made = await madeSearch(ctx, subject, board, id, given);
  if (!made) return refuse(ctx, subject, 'intake.print', target, 'search-gone');
  const noted = made.task === null ? await notedSearch(board, target, id) : null;
  if (!noted) return refuse(ctx, subject, 'intake.print', target, 'nothing-to-print');
  const now = ctx.clock.now();
  const { organisationName } = subject.membership;
  const copy = { document, printedAt: now, printedBy: subject.name, recipient: organisationName } as const;
  const copyNumber = await board.recordSearchCopy(
    id,
    copy,
    entryFor(ctx, subject, 'intake.print', target, { purpose: purposeOfSearch(made) }),
  );
  const search = { ...noted.search, body: { ...noted.search.body, words: made.words } };
  const view: Omit<PrintView, 'copyNumber'> = {
    kind: document,
    title,
    number: id.slice(0, 8),
    facts: [{ label: 'Nämnd', text: organisationName }],
    reading: { title, subject: '', banners: [], sections: emptySearchPaper(search, noted.caseSystem), missing: [] },
    annex: null,
    secrecy: { provision: BOARD_PROVISION, date: showDate(dayOf(now)), authority: organisationName },
    printedBy: subject.name,
    printedAt: showMoment(now),
    manifestHash: null,
  };
  return draw(ctx, subject, 'intake.print', target, { ...withoutPieces(view, given.leaveOut), copyNumber });
}
