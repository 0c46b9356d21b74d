import type { OrganisationKind } from '@tidig/domain/access/roles.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { forwardedFrom } from '../forwarding/forwarded-from.ts';
import { canBeMarked } from '../intake/missing-marks.ts';

/**
 * How the one who reported can be told (SoL 19:6, L-10, L-11): the police through Tidig; by a letter whoever else reports in service and asks for it, also at the
 * nämnd that the report was sent on to, and the police when another nämnd sent the report on, since their Tidig does not know this nämnd. Never null for one who
 * asked and may be told: the board then waits for it (`awaitedOf`). Null for everybody else: private persons, what is from before the
 * register began, and what follows a report.
 */
export async function wayToTell(ctx: ServiceContext, board: BoardStore, row: ArrivedRow): Promise<'DIGITAL' | 'LETTER' | null> {
  if (row.follows !== null || row.historical) return null;
  if (await canBeMarked(ctx, row)) return 'DIGITAL';
  const byPolice = (await sentOnFor(ctx, board, row)) === 'police';
  return (byPolice && row.kind !== 'PL6') || row.feedbackWanted ? 'LETTER' : null;
}

/** What kind of authority wrote a report that another nämnd sent on here; null for a report that came straight here. */
export async function sentOnFor(ctx: ServiceContext, board: BoardStore, { id }: ArrivedRow): Promise<OrganisationKind | null> {
  const from = await forwardedFrom(board, id);
  if (!from) return null;
  const sender = await (await ctx.stores.directory()).organisation(from.sender);
  return sender?.kind ?? null;
}
