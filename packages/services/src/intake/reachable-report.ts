import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId, type UserId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import { dayOf } from '@tidig/domain/base/time.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import type { OpenedObject } from '@tidig/store/port/exchange.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/** A report in the person's own nämnd, not shut by behörighetsspärr. Another nämnd's is not there at all: `not-found`, like any other id. */
export async function reachableReport(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<ArrivedRow>> {
  const target = { kind: 'report', id } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const board = await boardOf(ctx, subject);
  const row = await board.arrivedRow(asId(id));
  if (!row) return refuse(ctx, subject, action, target, 'not-found');
  const barredUsers = await barredFrom(ctx, board, row);
  const allowed = await authorize(ctx, subject, {
    action,
    target,
    object: { organisationId: subject.membership.organisationId },
    barredUsers,
  });
  return allowed.ok ? done(row) : allowed;
}

/** As reachableReport, and this login must have the report open: otherwise `opening-required`. */
export async function openedReport(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<ArrivedRow>> {
  const row = await reachableReport(ctx, subject, id, action);
  if (!row.ok) return row;
  const target = { kind: 'report', id: row.value.id } as const;
  const live = await (await boardOf(ctx, subject)).liveOpening(subject.loginId, target, ctx.clock.now());
  return live ? row : refuse(ctx, subject, action, target, 'opening-required');
}

/** Who is shut out of the report: by itself or through the akt it lies in. */
export async function barredFrom(ctx: ServiceContext, board: BoardStore, row: ArrivedRow): Promise<readonly UserId[]> {
  const today = dayOf(ctx.clock.now());
  const own = await board.barredFrom({ kind: 'report', id: row.id }, today);
  if (!row.link) return own;
  const akt: OpenedObject = { kind: 'child-file', id: row.link.childFileId };
  return [...own, ...(await board.barredFrom(akt, today))];
}
