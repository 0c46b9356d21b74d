import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type RecordId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { MissingNotice } from '@tidig/domain/exchange/notices.ts';
import { type MissingMark, missingMarkList } from '@tidig/domain/vocabulary/missing-marks.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { deliverNow } from '../delivery/deliver-due.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import { canBeMarked, missingMarks, type MissingMarkView } from './missing-marks.ts';
import { openedReport } from './reachable-report.ts';

/**
 * Tells the police what an opened report lacked, in fixed codes and nothing else: one record here and one message to the sender, which says the same
 * whatever is assessed or decided (L-10, L-11). What has been marked before is left out; when nothing is left, nothing happens. Gives every mark of the
 * report. `not-found` for a report whose writer cannot be told (`canBeMarked`).
 */
export async function markMissing(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  codes: readonly MissingMark[],
): Promise<Outcome<MissingMarkView[]>> {
  const found = await openedReport(ctx, subject, id, 'intake.mark-missing');
  if (!found.ok) return found;
  const row = found.value;
  const target = { kind: 'report', id: row.id } as const;
  if (!(await canBeMarked(ctx, row))) return refuse(ctx, subject, 'intake.mark-missing', target, 'not-found');
  const board = await boardOf(ctx, subject);
  const before = new Set((await missingMarks(board, row.id)).flatMap((mark) => mark.codes));
  const added = missingMarkList.codes.filter((code) => codes.includes(code) && !before.has(code));
  if (added.length > 0) {
    const said: MissingNotice = { codes: added, at: ctx.clock.now() };
    const notice = noticeTo(ctx, subject, row, said);
    const entry = entryFor(ctx, subject, 'intake.mark-missing', target, { purpose: { kind: 'task', reportId: row.id } });
    await board.addRecord(recordOf(ctx, subject, row, said), entry, notice);
    await deliverNow(ctx, `board/${subject.membership.organisationId}`, notice.envelope);
  }
  return done(await missingMarks(board, row.id));
}

function recordOf(ctx: ServiceContext, subject: Subject, row: ArrivedRow, said: MissingNotice) {
  return {
    id: asId<RecordId>(ctx.ids.uuid()),
    about: { kind: 'report', id: row.id },
    kind: 'MISSING',
    madeAt: said.at,
    recordedAt: said.at,
    by: subject.userId,
    byName: subject.name,
    body: JSON.stringify(said),
  } as const;
}

/** The sender is told what was lacking and when, not by whom. */
function noticeTo(ctx: ServiceContext, subject: Subject, row: ArrivedRow, said: MissingNotice): Sealed {
  const { organisationId } = subject.membership;
  return seal(ctx, `board/${organisationId}`, {
    kind: 'missing',
    inReplyTo: null,
    reportId: row.id,
    anmalningsnummer: row.anmalningsnummer,
    from: organisationId,
    to: row.from,
    formVersion: null,
    parts: [jsonPart('body', said)],
  });
}
