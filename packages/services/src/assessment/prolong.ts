import type { Subject } from '@tidig/domain/access/roles.ts';
import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import { dayOf, plusDays } from '@tidig/domain/base/time.ts';
import { last } from '@tidig/domain/intake/course.ts';
import { daysLeft } from '@tidig/domain/intake/days-left.ts';
import { recordBodies, type RecordInput } from '@tidig/domain/intake/records.ts';
import { refuse } from '../access/authorize.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { assessableReport } from './assessable-report.ts';
import { courseOfReport } from './course-of.ts';
import { keepRecord, seen } from './keep-record.ts';
import type { RecordView } from './record-view.ts';
import { toldInTexts } from './told-in-texts.ts';

/** `expected`: the last prolonging that the writer has seen; null: none. */
export type NewProlonging = RecordInput<'PROLONGED'> & { readonly expected: string | null };

/** Longer than this from the day it is written is a slip of the pen. */
const MOST_DAYS = 366;

/**
 * Prolongs the time for the förhandsbedömning, for synnerliga skäl only (SoL 20:2, L-27): a written reason, a person who is attested as competent
 * (`competence-missing`), and a new last day after the old one. Refuses `forwarded`, `already-decided` and `changed-meanwhile`.
 */
export async function prolong(
  ctx: ServiceContext,
  subject: Subject,
  id: string,
  { expected, ...typed }: NewProlonging,
): Promise<Outcome<RecordView<'PROLONGED'>>> {
  const found = await assessableReport(ctx, subject, id, 'intake.decide');
  if (!found.ok) return found;
  const row = found.value;
  const refuseWith = (code: Parameters<typeof refuse>[4]) => refuse(ctx, subject, 'intake.decide', { kind: 'report', id: row.id }, code);
  if (!subject.membership.competence.includes('behorig')) return refuseWith('competence-missing');
  const course = await courseOfReport(await boardOf(ctx, subject), row);
  if (last(course, 'FORWARDED')) return refuseWith('forwarded');
  if (last(course, 'DECISION')) return refuseWith('already-decided');
  const before = last(course, 'PROLONGED');
  if ((before?.id ?? null) !== expected) return refuseWith('changed-meanwhile');
  const body = recordBodies.PROLONGED.parse(typed);
  const today = dayOf(ctx.clock.now());
  const { lastDay } = daysLeft(dayOf(row.arrivedAt), today, before?.body.lastDay ?? null);
  if (body.lastDay <= lastDay) return refused(problem('invalid-input', [{ path: 'lastDay', code: 'date-before-last-day' }]));
  if (body.lastDay > plusDays(today, MOST_DAYS)) return refused(problem('invalid-input', [{ path: 'lastDay', code: 'date-too-late' }]));
  const told = await toldInTexts(ctx, subject, row, { action: 'intake.decide', texts: { reason: body.reason } });
  if (!told.ok) return told;
  const asSeen = [seen(row, 'PROLONGED', expected), seen(row, 'DECISION', null), seen(row, 'FORWARDED', null)];
  return keepRecord(ctx, subject, row, { kind: 'PROLONGED', action: 'intake.decide', body, madeAt: null, expected: asSeen });
}
