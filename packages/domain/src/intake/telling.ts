import type { DecisionCode, FeedbackCode } from '../vocabulary/intake.ts';

const told = {
  INLEDA: 'INLEDD',
  INTE_INLEDA: 'INTE_INLEDD',
  INGAR_I_PAGAENDE: 'PAGAR_REDAN',
} as const satisfies Record<DecisionCode, FeedbackCode>;

/** The one fact that a decision lets the nämnd tell the one who reported (SoL 19:6, OSL 26:9 a; L-10, L-11): it follows from the decision, nobody chooses it. */
export function feedbackOf(decision: DecisionCode): FeedbackCode {
  return told[decision];
}
