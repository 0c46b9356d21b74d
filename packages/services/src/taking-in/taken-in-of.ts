import type { Subject } from '@tidig/domain/access/roles.ts';
import type { ReportId } from '@tidig/domain/base/ids.ts';
import { reporterInPublic, type TakenIn } from '@tidig/domain/intake/taken-in.ts';
import { reporterKindList } from '@tidig/domain/vocabulary/intake.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { bodyOf } from '../intake/remembering.ts';

/** How a report came that somebody here has written in; null for one that came through Tidig. */
export async function takenInOf(board: Pick<BoardStore, 'part'>, id: ReportId): Promise<TakenIn | null> {
  const bytes = await board.part(id, 'body');
  return (bytes && bodyOf(bytes).takenIn) ?? null;
}

/** True of the person who wrote it in; never of a namesake. */
export function isBy({ by }: TakenIn, { userId }: Subject): boolean {
  return by.userId === userId;
}

/**
 * Who a report is from, by kind or authority and never by name: the authority that sent it, or who came to the nämnd. `public`: on paper and in the diarium,
 * where of somebody private nothing more than that is said (L-81).
 */
export async function fromWhom(
  ctx: ServiceContext,
  { from }: Pick<ArrivedRow, 'from'>,
  takenIn: TakenIn | null,
  where: 'staff' | 'public',
): Promise<string> {
  if (takenIn) return where === 'public' ? reporterInPublic(takenIn.reporter) : reporterKindList.labels[takenIn.reporter];
  return (await (await ctx.stores.directory()).organisation(from))?.name ?? '';
}
