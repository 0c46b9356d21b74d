/** Outcome of a förhandsbedömning (SoL 20:2; L-25, L-26). */
export const decisionLabels = {
  INLEDA: 'Utredning inleds',
  INTE_INLEDA: 'Utredning inleds inte',
  INGAR_I_PAGAENDE: 'Ingår i pågående utredning',
} as const satisfies Record<'INLEDA' | 'INTE_INLEDA' | 'INGAR_I_PAGAENDE', string>;

/** The three facts that may be told to the one who reported (SoL 19:6, OSL 26:9 a; L-10, L-11). */
export const feedbackLabels = {
  INLEDD: 'En utredning har inletts',
  INTE_INLEDD: 'En utredning har inte inletts',
  PAGAR_REDAN: 'En utredning pågår redan',
} as const satisfies Record<'INLEDD' | 'INTE_INLEDD' | 'PAGAR_REDAN', string>;

/** Outcome of a skyddsbedömning (SoL 20:1, L-135). */
export const safetyOutcomeLabels = {
  BEHOVER_SKYDD: 'Behöver omedelbart skydd',
  BEHOVER_INTE_SKYDD: 'Behöver inte omedelbart skydd',
} as const satisfies Record<'BEHOVER_SKYDD' | 'BEHOVER_INTE_SKYDD', string>;
