import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { type FieldProblemCode, problem } from '@tidig/domain/base/problem.ts';
import { dayOf, type PlainDate, plusDays } from '@tidig/domain/base/time.ts';
import { last } from '@tidig/domain/intake/course.ts';
import { daysLeft } from '@tidig/domain/intake/days-left.ts';
import { mayNotDecide } from '@tidig/domain/intake/delegation.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { courseOfReport } from './course-of.ts';
import { delegationInForce, seenDelegation } from './delegation-in-force.ts';
import { keepRecord, seen } from './keep-record.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

/** `expected`: the last prolonging that the writer has seen; null: none. */
export type NewProlonging = Pick<RecordInput<'PROLONGED'>, 'lastDay' | 'reason'> & { readonly expected: string | null };

/** Longer than this from the day it is written is a slip of the pen. */
const MOST_DAYS = 366;

/**
 * Prolongs the time for the förhandsbedömning, for synnerliga skäl only (SoL 20:2, L-27): a written reason, a person who is attested as competent and has
 * the nämnd's delegation for it (`mayNotDecide`, L-32), and a new last day after the old one that has not passed. Where the old one had passed the record says
 * so. Refuses `forwarded`, `already-decided` and `changed-meanwhile`.
 */
export async function prolong(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { expected, lastDay, reason }: NewProlonging,
): Promise<Outcome<RecordView<'PROLONGED'>>> {
  const found = await assessableReport(ctx, subject, id, 'intake.decide');
  if (!found.ok) return found;
  const row = found.value;
  const refuseWith = (code: Parameters<typeof refuse>[4]) => refuse(ctx, subject, 'intake.decide', { kind: 'report', id: row.id }, code);
  const { organisationId } = subject.membership;
  const board = await boardOf(ctx, subject);
  const delegation = await delegationInForce(board, organisationId);
  const refusal = mayNotDecide(subject.membership, 'PROLONG', delegation?.delegation ?? null);
  if (refusal) return refuseWith(refusal.code);
  const course = await courseOfReport(board, row);
  if (last(course, 'FORWARDED')) return refuseWith('forwarded');
  if (last(course, 'DECISION')) return refuseWith('already-decided');
  const before = last(course, 'PROLONGED');
  if ((before?.id ?? null) !== expected) return refuseWith('changed-meanwhile');
  const today = dayOf(ctx.clock.now());
  const until = daysLeft(dayOf(row.arrivedAt), today, before?.body.lastDay ?? null).lastDay;
  const wrong = wrongDay(lastDay, until, today);
  if (wrong) return refused(problem('invalid-input', [{ path: 'lastDay', code: wrong }]));
  const point = delegation?.delegation.PROLONG?.point;
  const body = recordBodies.PROLONGED.parse({ lastDay, reason, delegation: point, late: today > until });
  const told = await toldInTexts(ctx, subject, row, { action: 'intake.decide', texts: { reason: body.reason } });
  if (!told.ok) return told;
  const unwritten = [seen(row, 'PROLONGED', expected), seen(row, 'DECISION', null), seen(row, 'FORWARDED', null)];
  const asSeen = [...unwritten, seenDelegation(organisationId, delegation?.id ?? null)];
  return keepRecord(ctx, subject, row, { kind: 'PROLONGED', action: 'intake.decide', body, madeAt: null, expected: asSeen });
}

/** `until`: the last day as it is now. */
function wrongDay(lastDay: PlainDate, until: PlainDate, today: PlainDate): FieldProblemCode | null {
  if (lastDay <= until) return 'date-before-last-day';
  if (lastDay < today) return 'date-past';
  return lastDay > plusDays(today, MOST_DAYS) ? 'date-too-late' : null;
}
