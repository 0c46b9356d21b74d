import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { bothOpened } from './compare-files.ts';
import { hindrance } from './may-move.ts';
import { moveNow } from './move.ts';
import { joinedInto } from './moves.ts';
import { seenText } from './opened-files.ts';

export type NewJoin = {
  /** The other akt, which is emptied into this one. */
  readonly with: string;
  readonly reason: string;
  /** From the comparison. */
  readonly seen: string;
};

/**
 * A person's decision that two akter are one child's: all that lies in the other one is moved to this one, and the other answers from now on as joined with it.
 * Never the program's. Reversible, with a trace. The caseworker has both open and is shut out of nothing in them. Refuses `opening-required`, `barred`, another
 * nämnd's akt as `not-found`, `not-joinable` (fingerade uppgifter), `transfer-open`, `emergency-now`, and `changed-meanwhile` for what is not as it was seen:
 * an akt that is empty, or joined already, too.
 */
export async function joinFiles(ctx: ServiceContext, subject: Subject, id: string, given: NewJoin): Promise<Outcome<null>> {
  const both = await bothOpened(ctx, subject, id, given.with);
  if (!both.ok) return both;
  const [here, there] = both.value;
  const target = { kind: 'child-file', id: here.akt.id } as const;
  const hindered = await hindrance(ctx, subject, both.value);
  if (hindered) return refuse(ctx, subject, 'child-file.join', target, hindered);
  const board = await boardOf(ctx, subject);
  const joined = (await joinedInto(board, here.akt.id)) ?? (await joinedInto(board, there.akt.id));
  if (joined || there.rows.length === 0 || given.seen !== seenText(both.value))
    return refuse(ctx, subject, 'child-file.join', target, 'changed-meanwhile');
  const moved = await moveNow(ctx, subject, here.akt.id, {
    way: 'JOINED',
    from: there.akt.id,
    to: here.akt.id,
    newFile: null,
    reports: there.rows.map((row) => row.id),
    reason: given.reason,
    undoes: null,
    seen: both.value.map(({ seen }) => seen),
  });
  return moved.ok ? done(null) : moved;
}
