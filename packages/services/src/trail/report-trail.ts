import type { Subject } from '@tidig/domain/access/roles.ts';
import { asId } from '@tidig/domain/base/ids.ts';
import { done, type Outcome } from '@tidig/domain/base/outcome.ts';
import type { Instant } from '@tidig/domain/base/time.ts';
import { type Course, courseOf, last } from '@tidig/domain/intake/course.ts';
import { toldOfDecision } from '@tidig/domain/intake/telling.ts';
import type { TrailStep } from '@tidig/domain/vocabulary/trail.ts';
import type { ArrivedRow, BoardStore } from '@tidig/store/port/board.ts';
import { entryFor } from '../access/log-entry.ts';
import { boardOf } from '../access/own-store.ts';
import type { ServiceContext } from '../context.ts';
import { openedReport } from '../intake/reachable-report.ts';

/**
 * One station. `at` null: not yet, and it is still to come; what goes by a message is there by its receipt, and till then `awaitsReceipt`. What is not asked
 * for of this report has no station.
 */
export type Station = {
  readonly step: TrailStep;
  readonly at: Instant | null;
  readonly byName: string | null;
  readonly awaitsReceipt: boolean;
};

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
  const carried = await carriedBy(board, course);
  const begun = [...passed, ...carried].filter(({ at }) => at !== null).toSorted(byTime);
  const queued = carried.filter(({ at }) => at === null);
  return done({ stations: [...begun, ...queued, ...toCome(row, [...begun, ...queued])] });
}

type Made = { readonly madeAt: Instant; readonly byName: string };

const of = (step: TrailStep, record: Made | null): Station[] =>
  record ? [{ step, at: record.madeAt, byName: record.byName, awaitsReceipt: false }] : [];
const at = (step: TrailStep, when: Instant | null, byName: string | null = null): Station[] =>
  when ? [{ step, at: when, byName, awaitsReceipt: false }] : [];

/** What is done when it is written. */
function passedBy(row: ArrivedRow, course: Course, sentAt: Instant | null, answeredAt: Instant | null): Station[] {
  return [
    ...at('SENT', sentAt),
    ...at('ARRIVED', row.arrivedAt),
    ...at('OPENED', row.firstOpenedAt, row.firstOpenedBy),
    ...of('SAFETY', course.SAFETY_ASSESSMENT[0] ?? null),
    ...at('ANSWER', answeredAt),
    ...of('DECIDED', last(course, 'DECISION')),
    ...of('CLOSED', last(course, 'CLOSED')),
    ...of('ELSEWHERE', last(course, 'ELSEWHERE')),
  ];
}

/** What is said to others: by a message when that is there, or in another way when that is written. */
async function carriedBy(board: BoardStore, course: Course): Promise<Station[]> {
  const [question, told, forwarded] = [last(course, 'QUESTION'), toldOfDecision(course), last(course, 'FORWARDED')];
  return [
    ...(question ? [await sentBy('QUESTION', question, question.body.envelopeId)] : []),
    ...(told?.body.way === 'DIGITAL' ? [await sentBy('TOLD', told, told.body.envelopeId)] : []),
    ...of('TOLD_BY_LETTER', told?.body.way === 'LETTER' ? told : null),
    ...of('UNFIT_TO_TELL', told?.body.way === 'UNFIT' ? told : null),
    ...(forwarded && forwarded.body.envelopeId !== null ? [await sentBy('FORWARDED', forwarded, forwarded.body.envelopeId)] : []),
    ...of('HANDED_OVER', forwarded?.body.envelopeId === null ? forwarded : null),
  ];

  async function sentBy(step: TrailStep, { byName }: Made, envelopeId: string): Promise<Station> {
    const deliveredAt = await board.deliveredAt(asId(envelopeId));
    return { step, at: deliveredAt, byName, awaitsReceipt: deliveredAt === null };
  }
}

function byTime(a: Station, b: Station): number {
  const [first, second] = [a.at ?? '', b.at ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What the nämnd still has to do with it, by what is awaited; an answer where one was asked for. */
function toCome(row: ArrivedRow, passed: readonly Station[]): Station[] {
  const has = (...any: readonly TrailStep[]) => passed.some((one) => any.includes(one.step));
  const forwarded = has('FORWARDED', 'HANDED_OVER');
  const steps: TrailStep[] = [];
  if (!has('OPENED')) steps.push('OPENED');
  if (row.awaited === '') return steps.map(yetToCome);
  if (row.covered && !has('SAFETY')) steps.push('SAFETY');
  if (has('QUESTION') && !has('ANSWER') && !forwarded) steps.push('ANSWER');
  if (!has('DECIDED', 'CLOSED') && !forwarded) steps.push(row.covered ? 'DECIDED' : 'CLOSED');
  if (row.feedbackWanted && !has('TOLD', 'TOLD_BY_LETTER', 'UNFIT_TO_TELL') && !forwarded) steps.push('TOLD');
  return steps.map(yetToCome);
}

function yetToCome(step: TrailStep): Station {
  return { step, at: null, byName: null, awaitsReceipt: false };
}
