import type { DecisionCode, FeedbackCode } from '../vocabulary/intake.ts';
import { type Course, type InCourse, last } from './course.ts';

const told = {
  INLEDA: 'INLEDD',
  INTE_INLEDA: 'INTE_INLEDD',
  INGAR_I_PAGAENDE: 'PAGAR_REDAN',
} as const satisfies Record<DecisionCode, FeedbackCode>;

/** The one fact that a decision lets the nämnd tell the one who reported (SoL 19:6, OSL 26:9 a; L-10, L-11): it follows from the decision, nobody chooses it. */
export function feedbackOf(decision: DecisionCode): FeedbackCode {
  return told[decision];
}

/**
 * What was told of the decision that stands (or why it was not), null while nothing was: what was told before the nämnd decided anew says nothing of the new
 * decision, and the one who reported waits again (SoL 19:6, L-10). By the order in which they were written. Pure.
 */
export function toldOfDecision(course: Course): InCourse<'FEEDBACK'> | null {
  const [told, decision] = [last(course, 'FEEDBACK'), last(course, 'DECISION')];
  return told && (!decision || decision.order < told.order) ? told : null;
}
