import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { authorizeObject } from '../access/authorize-object.ts';
import { authorize, refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';

/**
 * A report in the person's own nämnd, not shut by behörighetsspärr, or read under a nödöppning. Another nämnd's is not there at all: `not-found`, like any
 * other id.
 */
export async function reachableReport(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<ArrivedRow>> {
  const target = { kind: 'report', id } as const;
  const byRole = await authorize(ctx, subject, { action, target, object: null });
  if (!byRole.ok) return byRole;
  const row = await (await boardOf(ctx, subject)).arrivedRow(asId(id));
  if (!row) return refuse(ctx, subject, action, target, 'not-found');
  const allowed = await authorizeObject(ctx, subject, action, target);
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
