import { problem, type Problem, type ProblemCode } from '../base/problem.ts';
import { dayOf, type Instant, type PlainDate } from '../base/time.ts';
import type { DecisionCode } from '../vocabulary/intake.ts';
import { last, type Course } from './course.ts';

/** A decision that somebody wants to take. */
export type WantedDecision = { readonly code: DecisionCode; readonly on: PlainDate; readonly violenceReason: string };

/** What it must agree with. */
export type DecisionScene = {
  readonly today: PlainDate;
  /** The day on which the report arrived here. */
  readonly arrivedOn: PlainDate;
  /** The report tells of violence against the child, or of violence that the child has lived with (L-30). */
  readonly violence: boolean;
  /** It is about a child, and lies in no akt: then there is no skyddsbedömning in a personakt (L-23). */
  readonly aktMissing: boolean;
  /** Something that came in about it since, a supplement, a correction or an answer, has been opened by nobody here. */
  readonly unread: boolean;
};

/** What is asked of the report itself, beside its records. */
export type Standing = Pick<DecisionScene, 'aktMissing' | 'unread'>;

/**
 * All that stands in the way of a decision, in the order in which a person would put it right. Nothing is ticked: what must come first is a record
 * that somebody has signed.
 *
 * - `forwarded`: it is another nämnd's now (L-115).
 * - `already-decided`: there is one. To open after all is always possible (SoL 14:2, L-29), once.
 * - `unread-arrivals`: not to open, or to join an utredning, while somebody has told more that nobody has read. To open never waits.
 * - `akt-missing`: not to open, or to join an utredning, of a child whose report has been taken out of its akt (L-23).
 * - `safety-missing`: not to open, or to join an utredning, is never the first step (SoL 20:1, L-22, L-23). To open is.
 * - `child-view-missing`: not to open asks for the child's own view, or why the child was not heard (L-36, L-133).
 * - `inquiry-missing`: to join an open utredning asks for a dated answer that there is one (SoL 20:2, L-26).
 */
export function lacksBefore(course: Course, code: DecisionCode, { aktMissing, unread }: Standing): readonly ProblemCode[] {
  const before = last(course, 'DECISION');
  const first = code !== 'INLEDA';
  const lacks: readonly (readonly [ProblemCode, boolean])[] = [
    ['forwarded', last(course, 'FORWARDED') !== null],
    ['already-decided', before !== null && (first || before.body.code === 'INLEDA')],
    ['unread-arrivals', first && unread],
    ['akt-missing', first && aktMissing],
    ['safety-missing', first && course.SAFETY_ASSESSMENT.length === 0],
    ['inquiry-missing', code === 'INGAR_I_PAGAENDE' && last(course, 'CASE_SYSTEM')?.body.answer !== 'PAGAR'],
    ['child-view-missing', code === 'INTE_INLEDA' && !last(course, 'CHILD_VIEW')],
  ];
  return lacks.flatMap(([lack, isThere]) => (isThere ? [lack] : []));
}

/**
 * Why the decision cannot be taken: the first of what it lacks, then what is wrong in it; null when it can.
 *
 * - at `on`: not a day to come, nor one before the report arrived, nor one before what the decision rests on (`restsOnSince`).
 * - at `violenceReason`: violence, and not to open, asks why (L-30).
 */
export function standsInTheWay(course: Course, wanted: WantedDecision, scene: DecisionScene): Problem | null {
  const [lack] = lacksBefore(course, wanted.code, scene);
  return lack === undefined ? wrongFields(course, wanted, scene) : problem(lack);
}

function wrongFields(
  course: Course,
  { code, on, violenceReason }: WantedDecision,
  { today, arrivedOn, violence }: DecisionScene,
): Problem | null {
  if (on > today) return problem('invalid-input', [{ path: 'on', code: 'date-in-future' }]);
  if (on < arrivedOn) return problem('invalid-input', [{ path: 'on', code: 'date-before-arrival' }]);
  if (on < (restsOnSince(course, code) ?? on)) return problem('invalid-input', [{ path: 'on', code: 'date-before-basis' }]);
  const unexplained = code === 'INTE_INLEDA' && violence && violenceReason.trim() === '';
  return unexplained ? problem('invalid-input', [{ path: 'violenceReason', code: 'required' }]) : null;
}

/**
 * The first day on which all was made that the decision rests on, whenever it was written in: the skyddsbedömning, with the child's own view or with the
 * answer that an utredning is open (L-22, L-23, L-26, L-36). Null: it rests on nothing, as to open does (L-29).
 */
function restsOnSince(course: Course, code: DecisionCode): PlainDate | null {
  if (code === 'INLEDA') return null;
  const besides = code === 'INTE_INLEDA' ? course.CHILD_VIEW : course.CASE_SYSTEM.filter(({ body }) => body.answer === 'PAGAR');
  const days = [course.SAFETY_ASSESSMENT, besides].flatMap((made) => firstDay(made) ?? []);
  return days.toSorted().at(-1) ?? null;
}

function firstDay(made: readonly { readonly madeAt: Instant }[]): PlainDate | null {
  return made.map(({ madeAt }) => dayOf(madeAt)).toSorted()[0] ?? null;
}
