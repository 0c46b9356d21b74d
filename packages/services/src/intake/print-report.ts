import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { submitterOf } from '@tidig/domain/reading/submitter.ts';
import { showMoment } from '@tidig/domain/labels/dates.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { draw, type Printed } from '../printing/draw.ts';
import { type PrintOrder, printView } from '../printing/print-view.ts';
import { openedReport } from './reachable-report.ts';
import { receivedParts } from './received-parts.ts';

/**
 * Prints an opened report, or its annex, as a numbered copy. The number and the log row are stored before the copy is drawn.
 * Refuses `opening-required`, and `nothing-to-print` for an annex that does not exist.
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
  const sender = await (await ctx.stores.directory()).organisation(row.from);
  const parts = await receivedParts(ctx, subject, row, { action: 'intake.print', purpose: { kind: 'task', reportId: row.id } });
  const view = printView(envelope, parts, order, {
    facts: [
      { label: 'Anmälningsnummer', text: row.anmalningsnummer },
      { label: 'Ärendenummer', text: row.arendenummer },
      { label: 'Inkom', text: showMoment(row.arrivedAt) },
      { label: 'Till', text: organisationName },
      { label: 'Från', text: [sender?.name ?? '', submitterOf(parts.body)].filter(Boolean).join(', ') },
    ],
    provision: '26 kap. 1 § offentlighets- och sekretesslagen',
    authority: organisationName,
    printedBy: subject.name,
    reader: { recipientName: organisationName, ageOnArrival: row.ageOnArrival },
    now,
  });
  if (!view) return refused(problem('nothing-to-print'));
  const target = { kind: 'report', id: row.id } as const;
  const copy = { document: order.document, printedAt: now, printedBy: subject.name, recipient: organisationName };
  const entry = entryFor(ctx, subject, 'intake.print', target, { purpose: { kind: 'task', reportId: row.id } });
  const copyNumber = await board.recordCopy(row.id, copy, entry);
  return draw(ctx, subject, 'intake.print', target, { ...view, copyNumber });
}
