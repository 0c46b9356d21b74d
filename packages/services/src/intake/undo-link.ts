import type { Subject } from '@tidig/domain/access/roles.ts';
import { done, type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from './reachable-report.ts';

/** Takes an opened report out of the akt it was put in by mistake. The link stays as a trace with who, when and why, and whoever is shut out of the akt stays shut out of the report (T-4). `not-linked` when it lies in none. */
export async function undoLink(ctx: ServiceContext, subject: Subject, id: string, reason: string): Promise<Outcome<null>> {
  const row = await openedReport(ctx, subject, id, 'intake.link');
  if (!row.ok) return row;
  const purpose = { kind: 'task', reportId: row.value.id } as const;
  const entry = entryFor(ctx, subject, 'intake.link', { kind: 'report', id: row.value.id }, { purpose, outcome: 'undone', reason });
  const undone = await (await boardOf(ctx, subject)).undoLink(row.value.id, { at: ctx.clock.now(), by: subject.name, reason }, entry);
  return undone ? done(null) : refused(problem('not-linked'));
}
