import type { Subject } from '@tidig/domain/access/roles.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import { showDate, showMoment } from '@tidig/domain/labels/dates.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { withoutPieces } from '@tidig/domain/reading/print-pieces.ts';
import type { PrintedDocument, PrintView } from '@tidig/domain/reading/print-view.ts';
import type { Banner, ReadingSection } from '@tidig/domain/reading/reading.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import type { Printed } from '../printing/draw.ts';
import { BOARD_PROVISION } from '../printing/print-view.ts';
import { protectionState } from './household.ts';
import { releaseCopy } from './release-copy.ts';
import { bodyOf } from './remembering.ts';

/** Of what a paper is, and how it stood with the family's protection before anything was read for it. */
export type PaperOf = { readonly row: ArrivedRow; readonly body: BodyPart; readonly state: string };

/** A paper that the nämnd itself has written, as ready text. */
export type OwnPaper = {
  readonly document: Exclude<PrintedDocument, 'report' | 'annex'>;
  /** "Beslut": what every page calls it. */
  readonly title: string;
  /** A paper that goes to somebody outside says nothing of who the child is. Otherwise it is called as on the report's own print. */
  readonly about?: 'nobody';
  /** Who gets it, as the copy is registered; without it the own nämnd. */
  readonly recipient?: string;
  readonly facts: PrintView['facts'];
  readonly banners?: readonly Banner[];
  readonly sections: readonly ReadingSection[];
  /** Parts to leave out (reading/print-pieces.ts), when the print was stopped since they tell where somebody protected is. */
  readonly leaveOut: readonly string[];
  /** As `releaseCopy` asks. */
  readonly holds?: () => Promise<boolean>;
};

/** To be asked for before a paper about the report is put together. */
export async function paperOf(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<PaperOf> {
  const board = await boardOf(ctx, subject);
  const bytes = await board.part(row.id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  const body = bodyOf(bytes);
  return { row, body, state: await protectionState(board, row, body) };
}

/** Prints it as a numbered copy of the report's, with the child called as on the report's own print, or not at all. Refuses what `releaseCopy` refuses. */
export async function releaseOwnPaper(ctx: ServiceContext, subject: Subject, of: PaperOf, paper: OwnPaper): Promise<Outcome<Printed>> {
  const { document, title, banners = [], sections } = paper;
  const { organisationName } = subject.membership;
  const now = ctx.clock.now();
  const today = dayOf(now);
  const { subject: child } = readReport({ body: of.body, location: null, restricted: null }, { ageOnArrival: of.row.ageOnArrival, today });
  const view = {
    kind: document,
    title,
    number: of.row.arendenummer,
    facts: [{ label: 'Nämnd', text: organisationName }, { label: 'Ärendenummer', text: of.row.arendenummer }, ...paper.facts],
    reading: { title, subject: paper.about === 'nobody' ? '' : child, banners, sections, missing: [] },
    annex: null,
    secrecy: { provision: BOARD_PROVISION, date: showDate(today), authority: organisationName },
    printedBy: subject.name,
    printedAt: showMoment(now),
    manifestHash: null,
  };
  const copy = { document, printedAt: now, printedBy: subject.name, recipient: paper.recipient ?? organisationName };
  return releaseCopy(ctx, subject, { ...of, view: withoutPieces(view, paper.leaveOut), copy, holds: paper.holds });
}
