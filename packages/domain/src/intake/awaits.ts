import { last, type Course } from './course.ts';
import { leftToPassOn } from './passing-on.ts';
import { toldOfDecision } from './telling.ts';

/** What is known of the report itself, whatever has been done with it. */
export type CourseFacts = {
  /** Children and young people: they must be assessed and decided on (SoL 20:1–2, L-28). */
  readonly covered: boolean;
  /** The reporter under 19 kap. 1–3 §§ has asked to be told (SoL 19:6, L-10). */
  readonly feedbackWanted: boolean;
  /** From before the register began, or something that follows another report: nobody waits for it. */
  readonly waitedFor: boolean;
  /** What has come in about it since. */
  readonly followUps: readonly string[];
};

/**
 * What the nämnd has left to do with a report, the first of it: decide (or, where no decision is asked for, lay it aside) · make the skyddsbedömning that a decision to open
 * went before · tell the one who reported · hand over what came in after the report had been handed over by hand · nothing. The week to tell runs beside the skyddsbedömning: `awaitsFeedback`.
 */
export const awaited = ['DECISION', 'CLOSING', 'SAFETY', 'FEEDBACK', 'PASS_ON', ''] as const;
export type Awaited = (typeof awaited)[number];

/** Derived from what is written and from nothing else. A decision to open may come first; the skyddsbedömning stays due (L-22, L-29). A new decision is told anew (L-10). Pure. */
export function awaitedOf(course: Course, facts: CourseFacts): Awaited {
  const { covered, waitedFor } = facts;
  if (!waitedFor) return '';
  if (leftToPassOn(course, facts.followUps).length > 0) return 'PASS_ON';
  const decision = last(course, 'DECISION');
  const forwarded = last(course, 'FORWARDED') !== null;
  if (!covered) return decision || forwarded || last(course, 'CLOSED') ? '' : 'CLOSING';
  if (!decision && !forwarded) return 'DECISION';
  if (course.SAFETY_ASSESSMENT.length === 0) return 'SAFETY';
  return awaitsFeedback(course, facts) ? 'FEEDBACK' : '';
}

/** The one who reported is still to be told, whatever else is left: the decision sets the week running, also before a skyddsbedömning (SoL 19:6, L-10). Pure. */
export function awaitsFeedback(course: Course, { covered, feedbackWanted, waitedFor }: Omit<CourseFacts, 'followUps'>): boolean {
  return waitedFor && covered && feedbackWanted && last(course, 'DECISION') !== null && toldOfDecision(course) === null;
}
