import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening, purposeOf } from '../access/openings.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverDue } from '../delivery/deliver-due.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import type { Opened } from '../writing/open-sent.ts';
import { reachableReport } from './reachable-report.ts';

/**
 * Opens a report: asks nothing and logs. The report itself is the task, or the one that is being handled when an earlier report is opened beside it
 * (`task` must be open in this login). The first opening by anybody is told to the sender: *öppnad*, and nothing more. When the report lies in an akt,
 * its heading and dates are opened with it, with a log row of their own.
 */
export async function openReport(ctx: ServiceContext, subject: Subject, id: string, task: string | null): Promise<Outcome<Opened>> {
  const found = await reachableReport(ctx, subject, id, 'intake.open');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  const purpose: Purpose | null =
    task === null || task === row.id ? { kind: 'task', reportId: row.id } : await purposeOf(ctx, board, subject, { task, purpose: null });
  if (!purpose) return refuse(ctx, subject, 'intake.open', target, 'purpose-required');

  const opening = newOpening(ctx, subject, target, purpose);
  await board.openReport(
    opening,
    subject.name,
    openedNotice(ctx, subject, row),
    entryFor(ctx, subject, 'intake.open', target, { purpose }),
  );
  if (row.link) {
    const akt = { kind: 'child-file', id: row.link.childFileId } as const;
    await board.open(newOpening(ctx, subject, akt, purpose), entryFor(ctx, subject, 'child-file.open', akt, { purpose }));
  }
  if (row.firstOpenedAt === null) await deliverDue(ctx, `board/${subject.membership.organisationId}`);
  return done({ openingId: opening.id, until: opening.until });
}

/** The message "öppnad" to the sender. Null when it has been told before, and for reports that the nämnd entered by hand. */
function openedNotice(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Sealed | null {
  const { organisationId } = subject.membership;
  if (row.firstOpenedAt !== null || row.from === organisationId) return null;
  return seal(ctx, `board/${organisationId}`, {
    kind: 'opened',
    inReplyTo: null,
    reportId: row.id,
    anmalningsnummer: row.anmalningsnummer,
    from: organisationId,
    to: row.from,
    formVersion: null,
    parts: [jsonPart('body', { openedAt: ctx.clock.now() })],
  });
}
