import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import { authorizeObject } from '../access/authorize-object.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { isTransferOpen } from './may-move.ts';
import { moveNow } from './move.ts';
import { joinedInto, movesOf } from './moves.ts';
import { seenText, wholeOpenedFile } from './opened-files.ts';

export type NewUndo = { readonly reason: string; readonly seen: string };

/**
 * Takes a join or a split back, from the akt that the reports were moved to: those of them that still lie there go back to where they were, and what has come since stays.
 * With a reason and a trace. Refuses as `joinFiles`; `not-found` for a move that is not of this akt, or from one that has been disposed of since; `changed-meanwhile` for one that is undone already; `barred`
 * for one who is shut out of the akt they came from; and `not-joinable` where a split parted fingerade uppgifter from an old identity.
 */
export async function undoMove(ctx: ServiceContext, subject: Subject, id: string, moveId: string, given: NewUndo): Promise<Outcome<null>> {
  const here = await wholeOpenedFile(ctx, subject, id);
  if (!here.ok) return here;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'child-file', id: here.value.akt.id } as const;
  const move = (await movesOf(board, id)).find(({ body }) => body.move === moveId);
  if (!move || move.body.to !== id || move.body.undoes !== null) return refuse(ctx, subject, 'child-file.join', target, 'not-found');
  const { from, way, reports } = move.body;
  const allowed = await authorizeObject(ctx, subject, 'child-file.join', { kind: 'child-file', id: from });
  if (!allowed.ok) return allowed;
  const other = await board.childFile(asId(from));
  if (!other) return refuse(ctx, subject, 'child-file.join', target, 'not-found');
  const fictitious = here.value.akt.identity.protection === 'FIN' || other.identity.protection === 'FIN';
  if (way === 'SPLIT' && fictitious) return refuse(ctx, subject, 'child-file.join', target, 'not-joinable');
  if (await isTransferOpen(ctx, subject, [here.value])) return refuse(ctx, subject, 'child-file.join', target, 'transfer-open');
  if (move.undone || (await joinedInto(board, id)) || given.seen !== seenText([here.value]))
    return refuse(ctx, subject, 'child-file.join', target, 'changed-meanwhile');
  return moveNow(ctx, subject, id, {
    way: way === 'JOINED' ? 'JOIN_UNDONE' : 'SPLIT_UNDONE',
    from: here.value.akt.id,
    to: other.id,
    newFile: null,
    reports: here.value.rows.filter((row) => reports.includes(row.id)).map((row) => row.id),
    reason: given.reason,
    undoes: moveId,
    seen: [here.value.seen],
  });
}
