import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { keepRecord } from './keep-record.ts';
import { madeAtProblem } from './made-at.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

/** The child's own view, or why the child was not heard; `madeAt`: when somebody talked to the child. */
export type NewChildView = { readonly said: RecordInput<'CHILD_VIEW'>; readonly madeAt: Instant | null };

/** Notes the child's own view, or why the child was not heard (SoL 3:1–3; L-36, L-133). A later note stands beside the earlier. */
export async function noteChildView(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { said, madeAt }: NewChildView,
): Promise<Outcome<RecordView<'CHILD_VIEW'>>> {
  const row = await assessableReport(ctx, subject, id, 'intake.assess');
  if (!row.ok) return row;
  const wrong = madeAtProblem(madeAt, { arrivedAt: row.value.arrivedAt, now: ctx.clock.now() });
  if (wrong) return refused(wrong);
  const body = recordBodies.CHILD_VIEW.parse(said);
  const texts: Record<string, string> = body.heard ? { view: body.view } : { whyNot: body.whyNot };
  const told = await toldInTexts(ctx, subject, row.value, { action: 'intake.assess', texts });
  return told.ok ? keepRecord(ctx, subject, row.value, { kind: 'CHILD_VIEW', action: 'intake.assess', body, madeAt }) : told;
}
