import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type Problem, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, type Instant, type PlainDate } from '@tidig/domain/base/time.ts';
import { recordBodies, type RecordBody, type RecordInput } from '@tidig/domain/intake/records.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { keepRecord } from './keep-record.ts';
import { madeAtProblem } from './made-at.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

export type NewCaseSystemAnswer = RecordInput<'CASE_SYSTEM'> & { readonly madeAt: Instant | null };

/**
 * Notes what the case system said when somebody looked: in which system, when, and since when an utredning is open (L-26). That an utredning runs is such
 * a dated answer and nothing else. Of several the last counts; the earlier stay.
 */
export async function noteCaseSystem(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  given: NewCaseSystemAnswer,
): Promise<Outcome<RecordView<'CASE_SYSTEM'>>> {
  const { madeAt, ...typed } = given;
  const row = await assessableReport(ctx, subject, id, 'intake.assess');
  if (!row.ok) return row;
  const now = ctx.clock.now();
  const body = recordBodies.CASE_SYSTEM.parse(typed);
  const wrong = madeAtProblem(madeAt, { arrivedAt: row.value.arrivedAt, now }) ?? openSinceProblem(body, dayOf(madeAt ?? now));
  if (wrong) return refused(wrong);
  const told = await toldInTexts(ctx, subject, row.value, { action: 'intake.assess', texts: { source: body.source } });
  return told.ok ? keepRecord(ctx, subject, row.value, { kind: 'CASE_SYSTEM', action: 'intake.assess', body, madeAt }) : told;
}

/** An open utredning has a first day, not later than the day on which somebody looked; nothing else has one. */
export function openSinceProblem({ answer, openSince }: RecordBody<'CASE_SYSTEM'>, lookedOn: PlainDate): Problem | null {
  const wrong = (code: 'required' | 'not-applicable' | 'date-in-future') => problem('invalid-input', [{ path: 'openSince', code }]);
  if (answer !== 'PAGAR') return openSince === null ? null : wrong('not-applicable');
  if (openSince === null) return wrong('required');
  return openSince > lookedOn ? wrong('date-in-future') : null;
}
