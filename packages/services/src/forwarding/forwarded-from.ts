import type { OrganisationId, ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { readForwardedPart } from '../exchange/read-parts.ts';

/** Where a report lay before another nämnd sent it on. */
export type ForwardedFrom = {
  /** The nämnd that sent it on. */
  readonly by: OrganisationId;
  /** When it had come there: the nämnd's own fourteen days count from its own arrival, and this stands beside (L-115). */
  readonly arrivedAt: Instant;
  /** Who wrote it. */
  readonly sender: OrganisationId;
};

/** Null for a report that came straight from the one who wrote it. */
export async function forwardedFrom(board: BoardStore, id: ReportId): Promise<ForwardedFrom | null> {
  const envelope = await board.receivedEnvelope(id);
  if (envelope?.kind !== 'forward') return null;
  const said = readForwardedPart((await board.part(id, 'forwarded')) ?? null);
  if (!said) throw new Error('a forwarded report does not say from where');
  return { by: envelope.from, arrivedAt: said.receipt.arrivedAt, sender: said.original.from };
}
