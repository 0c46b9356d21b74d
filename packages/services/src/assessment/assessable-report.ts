import type { Action } from '@tidig/domain/access/actions.ts';
import type { Subject } from '@tidig/domain/access/roles.ts';
import type { Outcome } from '@tidig/domain/base/outcome.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { refuse } from '../access/authorize.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';

/**
 * An opened report of its own that the nämnd must assess and decide on: on children and young people (SoL 20:1–2, L-28). What follows another report is
 * assessed with that, and a report on an adult not at all: both are `not-found`.
 */
export async function assessableReport(ctx: ServiceContext, subject: Subject, id: string, action: Action): Promise<Outcome<ArrivedRow>> {
  const row = await openedReport(ctx, subject, id, action);
  if (!row.ok || (row.value.follows === null && row.value.covered)) return row;
  return refuse(ctx, subject, action, { kind: 'report', id: row.value.id }, 'not-found');
}
