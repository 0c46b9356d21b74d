import type { Check } from '../check.ts';

/** The checks that read free text (Q14, Q17–Q21, Q28–Q30, Q35, Q36), in the order of their codes. */
export const textChecks: readonly Check[] = [];
