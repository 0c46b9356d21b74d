import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { showMoment } from '@tidig/domain/labels/dates.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { senderOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { draw, type Printed } from '../printing/draw.ts';
import { placesInPrint } from '../printing/place-in-print.ts';
import { type PrintOrder, printView } from '../printing/print-view.ts';
import { sentParts } from './get-sent.ts';
import { sentPlaces } from './sent-places.ts';
import { reachableSent } from './sent-report.ts';

/**
 * The sender's own numbered copy of what was sent, or of its annex: also what an officer sends by hand to a nämnd outside Tidig.
 * Secret at the police under OSL 40:7 g (L-71). Refuses `opening-required`, `nothing-to-print`, and `place-in-print` with the parts whose text tells where
 * somebody protected is (T-12): those can be left out.
 */
export async function printSent(ctx: ServiceContext, subject: Subject, id: string, order: PrintOrder): Promise<Outcome<Printed>> {
  const found = await reachableSent(ctx, subject, id, 'sent-report.print');
  if (!found.ok) return found;
  const row = found.value;
  const sender = await senderOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const now = ctx.clock.now();
  if (!(await sender.liveOpening(subject.loginId, target, now)))
    return refuse(ctx, subject, 'sent-report.print', target, 'opening-required');
  const envelope = await sender.sentEnvelope(row.id);
  if (!envelope) throw new Error('a sent report lacks its envelope');
  const { organisationName } = subject.membership;
  const recipient = await (await ctx.stores.directory()).organisation(row.to);
  const view = printView(envelope, await sentParts(ctx, subject, row), order, {
    facts: [
      { label: 'Anmälningsnummer', text: row.anmalningsnummer },
      { label: 'Skickad', text: showMoment(row.sealedAt) },
      { label: 'Framme', text: row.arrivedAt ? showMoment(row.arrivedAt) : 'Inte bekräftat av mottagaren' },
      { label: 'Till', text: recipient?.name ?? '' },
      { label: 'Från', text: organisationName },
    ],
    provision: '40 kap. 7 g § offentlighets- och sekretesslagen',
    authority: organisationName,
    printedBy: subject.name,
    reader: { recipientName: recipient?.name ?? '' },
    now,
  });
  if (!view) return refused(problem('nothing-to-print'));
  const told = placesInPrint(view, await sentPlaces(ctx, subject, row, [organisationName, recipient?.name ?? '', subject.name]));
  if (told.length > 0) {
    await refuse(ctx, subject, 'sent-report.print', target, 'place-in-print');
    return refused(problem('place-in-print', told));
  }
  const copy = { document: order.document, printedAt: now, printedBy: subject.name, recipient: recipient?.name ?? '' };
  const copyNumber = await sender.recordCopy(row.id, copy, entryFor(ctx, subject, 'sent-report.print', target));
  return draw(ctx, subject, 'sent-report.print', target, { ...view, copyNumber });
}
