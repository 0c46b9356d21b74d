import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import type { Sealed } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';
import { jsonPart } from '../exchange/manifest.ts';
import { seal } from '../exchange/seal.ts';

/** The message "öppnad" to the sender. Null when it has been told before, and for reports that the nämnd entered by hand or that another nämnd sent on. */
export async function openedNotice(ctx: ServiceContext, subject: Subject, row: ArrivedRow): Promise<Sealed | null> {
  const { organisationId } = subject.membership;
  if (row.firstOpenedAt !== null || row.from === organisationId) return null;
  const sender = await (await ctx.stores.directory()).organisation(row.from);
  if (sender?.kind !== 'police') return null;
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
