import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { type Course, courseOf, last } from '@tidig/domain/intake/course.ts';
import type { TrailStep } from '@tidig/domain/vocabulary/trail.ts';
import type { ArrivedRow } from '@tidig/store/port/board.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';

/** One station. `at` null: not yet, and it is still to come. What is not asked for of this report has no station. */
export type Station = { readonly step: TrailStep; readonly at: Instant | null; readonly byName: string | null };

/**
 * A report's way from sent to answered, from receipts, openings and records only: nothing that somebody has ticked. What is done stands in order of time, what
 * is still to come after it. Read under an opening; logged.
 */
export async function getTrail(ctx: ServiceContext, subject: Subject, id: string): Promise<Outcome<{ readonly stations: Station[] }>> {
  const found = await openedReport(ctx, subject, id, 'intake.read');
  if (!found.ok) return found;
  const row = found.value;
  const board = await boardOf(ctx, subject);
  const target = { kind: 'report', id: row.id } as const;
  await board.log(entryFor(ctx, subject, 'intake.read', target, { purpose: { kind: 'task', reportId: row.id } }));
  const course = courseOf(await board.records(target));
  const sent = await board.receivedEnvelope(row.id);
  const answers = await board.answersTo(asId(row.id));
  const passed = passedBy(row, course, sent?.sealedAt ?? null, answers.at(-1)?.arrivedAt ?? null);
  return done({ stations: [...passed, ...toCome(row, passed)] });
}

function passedBy(row: ArrivedRow, course: Course, sentAt: Instant | null, answeredAt: Instant | null): Station[] {
  const of = (step: TrailStep, record: { readonly madeAt: Instant; readonly byName: string } | null): Station[] =>
    record ? [{ step, at: record.madeAt, byName: record.byName }] : [];
  const at = (step: TrailStep, when: Instant | null, byName: string | null = null): Station[] => (when ? [{ step, at: when, byName }] : []);
  return [
    ...at('SENT', sentAt),
    ...at('ARRIVED', row.arrivedAt),
    ...at('OPENED', row.firstOpenedAt, row.firstOpenedBy),
    ...of('SAFETY', course.SAFETY_ASSESSMENT[0] ?? null),
    ...of('QUESTION', last(course, 'QUESTION')),
    ...at('ANSWER', answeredAt),
    ...of('DECIDED', last(course, 'DECISION') ?? last(course, 'CLOSED')),
    ...of('TOLD', last(course, 'FEEDBACK')),
    ...of('ELSEWHERE', last(course, 'ELSEWHERE')),
    ...of('FORWARDED', last(course, 'FORWARDED')),
  ].toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0));
}

/** What the nämnd still has to do with it, by what is awaited; an answer where one was asked for. */
function toCome(row: ArrivedRow, passed: readonly Station[]): Station[] {
  const has = (step: TrailStep) => passed.some((one) => one.step === step);
  const forwarded = has('FORWARDED');
  const steps: TrailStep[] = [];
  if (!has('OPENED')) steps.push('OPENED');
  if (row.awaited === '') return steps.map((step) => ({ step, at: null, byName: null }));
  if (row.covered && !has('SAFETY')) steps.push('SAFETY');
  if (has('QUESTION') && !has('ANSWER') && !forwarded) steps.push('ANSWER');
  if (!has('DECIDED') && !forwarded) steps.push('DECIDED');
  if (row.feedbackWanted && !has('TOLD') && !forwarded) steps.push('TOLD');
  return steps.map((step) => ({ step, at: null, byName: null }));
}
