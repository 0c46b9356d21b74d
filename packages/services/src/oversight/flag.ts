import type { Purpose } from '@tidig/domain/access/actions.ts';
import { type OddUse, oddUseWord } from '@tidig/domain/access/odd-use.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import { entryFor, type LogTarget } from '../access/log-entry.ts';
import type { ServiceContext } from '../context.ts';

export type Flagged = {
  readonly target: LogTarget;
  readonly purpose: Purpose;
  readonly odd: readonly OddUse[];
  /** What the person said of why, where it was asked for. */
  readonly reason?: string | undefined;
};

/**
 * Puts a flagged event into the log, on stable storage before anything is answered: it is what the review reads. The codes and no term; nothing where nothing
 * is odd. A row of its own beside that of the search or the opening.
 */
export async function flag(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  { target, purpose, odd, reason }: Flagged,
): Promise<void> {
  if (odd.length === 0) return;
  const { action: _any, ...entry } = entryFor(ctx, subject, 'register.search', target, {
    purpose,
    outcome: oddUseWord(odd),
    ...(reason === undefined ? {} : { reason }),
  });
  await board.log({ ...entry, action: 'odd-use.flag' });
}
