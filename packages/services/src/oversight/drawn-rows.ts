import type { Subject } from '@tidig/domain/access/roles.ts';
import { isMonth } from '@tidig/domain/base/months.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { LogRow } from '@tidig/store/port/log.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { drawOf } from './draw.ts';

const PAGE = 100;

export type DrawnRows = {
  readonly rows: Pick<LogRow, 'seq' | 'at' | 'role' | 'purpose' | 'objectKind' | 'pseudonym' | 'action' | 'outcome'>[];
  /** Pass it to get older rows; null when these are the oldest. */
  readonly nextBefore: number | null;
  /** Rows about what is shut to the reviewer are left out (T-4). */
  readonly withheld: boolean;
};

export type AskedRows = { readonly month: string; readonly userId: string; readonly before: number | null };

/** A drawn person's rows of the month, newest first, to be reviewed. `not-found` for anybody who is not drawn. Logged. */
export async function drawnRows(ctx: ServiceContext, subject: Subject, { month, userId, before }: AskedRows): Promise<Outcome<DrawnRows>> {
  const { organisationId } = subject.membership;
  const target = { kind: 'log', id: null } as const;
  const allowed = await authorize(ctx, subject, { action: 'odd-use.read', target, object: { organisationId } });
  if (!allowed.ok) return allowed;
  const board = await boardOf(ctx, subject);
  const draw = isMonth(month) ? await drawOf(ctx, board, organisationId, month) : null;
  if (!draw?.drawn.some((one) => one.userId === userId)) return refuse(ctx, subject, 'odd-use.read', target, 'not-found');
  await board.log(entryFor(ctx, subject, 'odd-use.read', target));
  const without = await board.shutObjects(subject.userId, dayOf(ctx.clock.now()));
  const found = await board.rowsOfActor(draw.span, { actor: userId, beforeSeq: before, limit: PAGE + 1, without });
  const rows = found.slice(0, PAGE).map(({ seq, at, role, purpose, objectKind, pseudonym, action, outcome }) => ({
    ...{ seq, at, role, purpose, objectKind, pseudonym, action, outcome },
  }));
  return done({ rows, nextBefore: found.length > PAGE ? (rows.at(-1)?.seq ?? null) : null, withheld: without.length > 0 });
}
