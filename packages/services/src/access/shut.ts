import type { Subject } from '@tidig/domain/access/roles.ts';
import type { UserId } from '@tidig/domain/base/ids.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import type { ServiceContext } from '../context.ts';

/** What is shut to one person today by behörighetsspärr (T-4): by itself, through the report it follows, or through the akt where it lies. */
export type Shut = {
  /** True when anything at all is. */
  readonly any: boolean;
  is(kind: OpenedObject['kind'], id: string): boolean;
};

/** What is kept from lists, counts, hits and proposals: all that is shut, also while some of it is read under a nödöppning. */
export async function shutTo(ctx: ServiceContext, subject: Subject, board: BoardStore): Promise<Shut> {
  return shutFrom(ctx, subject.userId, board);
}

/** The same of somebody else: whom work is given to. */
export async function shutFrom(ctx: ServiceContext, userId: UserId, board: BoardStore): Promise<Shut> {
  return asShut(await board.shutObjects(userId, dayOf(ctx.clock.now())));
}

/** What is kept from one who reads an opened object: what is shut, less what a live nödöppning of this login covers (T-5). */
export async function shutToReader(ctx: ServiceContext, subject: Subject, board: BoardStore): Promise<Shut> {
  const shut = await board.shutObjects(subject.userId, dayOf(ctx.clock.now()));
  if (shut.length === 0) return asShut(shut);
  const covered = asShut(await board.emergencyObjects(subject.loginId, ctx.clock.now()));
  return asShut(shut.filter(({ kind, id }) => !covered.is(kind, id)));
}

function asShut(objects: readonly OpenedObject[]): Shut {
  const keys = new Set(objects.map(({ kind, id }) => `${kind}/${id}`));
  return { any: keys.size > 0, is: (kind, id) => keys.has(`${kind}/${id}`) };
}
