import { asId } from '@tidig/domain/base/ids.ts';
import type { Receipt } from '@tidig/domain/exchange/envelope.ts';
import type { Forwarded } from '@tidig/domain/exchange/forwarded.ts';
import { courseOf, last } from '@tidig/domain/intake/course.ts';
import type { ArrivedRow, Onward } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import { systemEntry } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';
import { marksInForce } from './marks-in-force.ts';

/**
 * What comes in about a report that has been sent on, as it goes the same way: its sender knows of this nämnd only (L-115). It stays here too, unread until
 * somebody has seen it. Null where the report is this nämnd's, or was handed over otherwise: then a person hands this over as well.
 */
export async function onwardOf(
  ctx: ServiceContext,
  { envelope, parts }: Sealed,
  receipt: Receipt,
  row: ArrivedRow,
): Promise<Onward | null> {
  const own = envelope.to;
  const board = await ctx.stores.board(own);
  const record = last(courseOf(await board.records({ kind: 'report', id: row.id })), 'FORWARDED');
  if (!record || record.body.envelopeId === null || envelope.kind === 'forward') return null;
  const said: Forwarded = { original: envelope, receipt, marks: await marksInForce(board, row.id) };
  const sealed = seal(ctx, `board/${own}`, {
    kind: 'forward',
    inReplyTo: asId(record.body.envelopeId),
    reportId: envelope.reportId,
    anmalningsnummer: envelope.anmalningsnummer,
    from: own,
    to: asId(record.body.to),
    formVersion: envelope.manifest.formVersion,
    parts: [...parts, jsonPart('forwarded', said)],
  });
  return { forwarded: record.id, sealed, log: systemEntry(ctx, 'intake.forward', { kind: 'report', id: envelope.reportId }, 'passed-on') };
}
