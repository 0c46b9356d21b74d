import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { BodyPart } from '@tidig/domain/form/parts.ts';
import type { TakenIn } from '@tidig/domain/intake/taken-in.ts';
import { channelList } from '@tidig/domain/vocabulary/intake.ts';
import { submitterOf } from '@tidig/domain/reading/submitter.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import { showDate, showMoment } from '@tidig/domain/labels/dates.ts';
import type { Banner } from '@tidig/domain/reading/reading.ts';
import type { PrintView } from '@tidig/domain/reading/print-view.ts';
import type { ArrivedRow, BoardStore, FollowUp } from '@tidig/store/port/board.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { readBody } from '../exchange/read-parts.ts';
import type { Printed } from '../printing/draw.ts';
import { BOARD_PROVISION, type PrintOrder, printView } from '../printing/print-view.ts';
import { forwardedFrom } from '../forwarding/forwarded-from.ts';
import { type FirstReception, firstReceptionOf, howItCame } from '../taking-in/first-reception.ts';
import { fromWhom, takenInOf } from '../taking-in/taken-in-of.ts';
import { callText, protectedCall } from '../vault/report-protection.ts';
import { asFollowUp, type Followed } from './as-follow-up.ts';
import { knownBeside, marksAnybody, protectionState } from './household.ts';
import { openedReport } from './reachable-report.ts';
import { receivedParts } from './received-parts.ts';
import { releaseCopy } from './release-copy.ts';
import { withoutBarred } from './without-barred.ts';

/**
 * Prints an opened report, what follows one, or the annex of either, as a numbered copy. A report's own print says when it was supplemented or said to
 * be wrong, so that a paper is not taken for all there is. Refuses `opening-required`, `nothing-to-print` for an annex that does not exist, and what
 * `releaseCopy` refuses: no print tells where somebody protected is.
 */
export async function printReport(ctx: ServiceContext, subject: Subject, id: string, order: PrintOrder): Promise<Outcome<Printed>> {
  const found = await openedReport(ctx, subject, id, 'intake.print');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const envelope = await board.receivedEnvelope(row.id);
  if (!envelope) throw new Error('a received report lacks its envelope');
  const now = ctx.clock.now();
  const { organisationName } = subject.membership;
  const takenIn = await takenInOf(board, row.id);
  const first = await firstReceptionOf(ctx, board, row.id);
  const sender = (await forwardedFrom(board, row.id))?.sender ?? row.from;
  const state = await protectionState(board, row, await bodyOf(board, row));
  const act = { action: 'intake.print', purpose: { kind: 'task', reportId: row.id } } as const;
  const parts = await receivedParts(ctx, subject, row, act);
  const { follows, changed } = await asFollowUp(ctx, subject, { row, ...parts, ...(order.withLocation ? {} : { location: null }), act });
  const [visible = { ...row, followUps: [] }] = await withoutBarred(ctx, subject, board, [row]);
  const view = printView(envelope, parts, order, {
    ...(follows ? { title: titleOfFollowUp(follows) } : {}),
    banners: wrong(visible),
    facts: factsOf(row, visible, follows, {
      to: organisationName,
      from: [await fromWhom(ctx, { from: sender }, takenIn, 'public'), submitterOf(parts.body)].filter(Boolean).join(', '),
      came: first ? sentOn(first) : takenIn ? writtenIn(takenIn) : [],
    }),
    provision: BOARD_PROVISION,
    authority: organisationName,
    printedBy: subject.name,
    reader: {
      recipientName: organisationName,
      ageOnArrival: row.ageOnArrival,
      childMarked: marksAnybody(await knownBeside(board, row, parts.body)),
      protectedCall: callText(await protectedCall(ctx, subject), row),
      ...(follows ? { changed } : {}),
    },
    now,
  });
  if (!view) return refused(problem('nothing-to-print'));
  const withPlaces = order.withLocation && order.document === 'report' && Object.keys(parts.location.persons).length > 0;
  const copy = { document: order.document, printedAt: now, printedBy: subject.name, recipient: organisationName, withPlaces };
  return releaseCopy(ctx, subject, { row, body: parts.body, view, copy, state });
}

async function bodyOf(board: BoardStore, { id }: ArrivedRow): Promise<BodyPart> {
  const bytes = await board.part(id, 'body');
  if (!bytes) throw new Error('a received report lacks its body');
  return readBody(bytes);
}

/** By what the paper is filed. `visible` is the row without what a behörighetsspärr hides. */
function factsOf(
  row: ArrivedRow,
  visible: ArrivedRow,
  follows: Followed | null,
  { to, from, came }: { to: string; from: string; came: PrintView['facts'] },
): PrintView['facts'] {
  return [
    { label: 'Anmälningsnummer', text: row.anmalningsnummer },
    { label: 'Ärendenummer', text: row.arendenummer },
    { label: 'Inkom', text: showMoment(row.arrivedAt) },
    ...came,
    ...(follows ? [{ label: 'Hör till anmälan', text: `${follows.anmalningsnummer}, inkom ${showMoment(follows.arrivedAt)}` }] : []),
    ...sinceThen(visible),
    { label: 'Till', text: to },
    { label: 'Från', text: from },
  ];
}

/** Another nämnd's message brought it, and how it had come there stands beside (L-134). */
function sentOn(first: FirstReception): PrintView['facts'] {
  return [
    { label: 'Kom genom', text: `Vidaresänd från ${first.at}` },
    { label: `Kom till ${first.at}`, text: `${showMoment(first.arrivedAt)} ${howItCame(first)}` },
  ];
}

/** An oral report is noted with when and by whom (FL 27 §, L-123). */
function writtenIn({ channel, writtenAt, by }: TakenIn): PrintView['facts'] {
  return [
    { label: 'Kom genom', text: channelList.labels[channel] },
    { label: 'Inskriven', text: `${showMoment(writtenAt)} av ${[by.name, by.title, by.unit].filter(Boolean).join(', ')}` },
  ];
}

function titleOfFollowUp({ as, anmalningsnummer }: Followed): string {
  return as === 'FEL' ? `Meddelande om fel i anmälan ${anmalningsnummer}` : `Komplettering till anmälan ${anmalningsnummer}`;
}

/** That there is more about this report, and since when. What it says is printed by itself. */
function sinceThen({ followUps }: ArrivedRow): PrintView['facts'] {
  return [
    { label: 'Kompletterad', text: daysOf(followUps, 'KOMP') },
    { label: 'Fel meddelat av avsändaren', text: daysOf(followUps, 'FEL') },
  ].filter(({ text }) => text !== '');
}

/** A paper that may be about the wrong child must say so on its face. */
function wrong({ followUps }: ArrivedRow): readonly Banner[] {
  const days = daysOf(followUps, 'FEL');
  if (days === '') return [];
  return [
    {
      kind: 'follows',
      title: 'Avsändaren har meddelat att något är fel',
      text: `Inkom ${days}. Läs meddelandet tillsammans med den här utskriften.`,
    },
  ];
}

function daysOf(followUps: readonly FollowUp[], kind: string): string {
  const days = followUps.filter((one) => one.kind === kind).map(({ arrivedAt }) => showDate(dayOf(arrivedAt)));
  return [...new Set(days)].join(', ');
}
