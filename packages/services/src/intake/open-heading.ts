import type { Purpose } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { entryFor } from '../access/log-entry.ts';
import { newOpening } from '../access/openings.ts';
import { shutToReader } from '../access/shut.ts';
import type { ServiceContext } from '../context.ts';

/**
 * Opens the heading and dates of the akt where an opened report lies, with a log row of their own; nothing when it lies in none, or when the akt is shut to
 * this person: a nödöppning of one report does not open the akt (T-5).
 */
export async function openHeading(
  ctx: ServiceContext,
  subject: Subject,
  board: BoardStore,
  row: ArrivedRow,
  by: { readonly purpose: Purpose; readonly latest?: Instant | undefined },
): Promise<void> {
  if (!row.link || (await shutToReader(ctx, subject, board)).is('child-file', row.link.childFileId)) return;
  const akt = { kind: 'child-file', id: row.link.childFileId } as const;
  const opening = newOpening(ctx, subject, akt, by.purpose, by.latest);
  await board.open(opening, entryFor(ctx, subject, 'child-file.open', akt, { purpose: by.purpose }));
}
