import type { ReportId } from '@tidig/domain/base/ids.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { type Channel, channelList } from '@tidig/domain/vocabulary/intake.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { ServiceContext } from '../context.ts';
import { forwardedFrom } from '../forwarding/forwarded-from.ts';
import { takenInOf } from './taken-in-of.ts';

/** How a report was received at the nämnd that has sent it on (L-115, L-134): that is no reception here, and stands beside the own. */
export type FirstReception = {
  /** That nämnd. */
  readonly at: string;
  /** When it had come there. */
  readonly arrivedAt: Instant;
  readonly channel: Channel | 'TIDIG';
  /** Who took it in there; null: nobody, it came through Tidig. */
  readonly receivedBy: string | null;
};

/** "genom telefon, mottagen av Karin Ek". Pure. */
export function howItCame({ channel, receivedBy }: Pick<FirstReception, 'channel' | 'receivedBy'>): string {
  const how = channel === 'TIDIG' ? 'Tidig' : channelList.labels[channel].toLowerCase();
  return `genom ${how}${receivedBy ? `, mottagen av ${receivedBy}` : ''}`;
}

/** Null for a report that came straight here. */
export async function firstReceptionOf(ctx: ServiceContext, board: BoardStore, id: ReportId): Promise<FirstReception | null> {
  const from = await forwardedFrom(board, id);
  if (!from) return null;
  const takenIn = await takenInOf(board, id);
  const name = (await (await ctx.stores.directory()).organisation(from.by))?.name ?? '';
  return { at: name, arrivedAt: from.arrivedAt, channel: takenIn?.channel ?? 'TIDIG', receivedBy: takenIn?.by.name ?? null };
}
