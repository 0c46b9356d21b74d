import type { Check } from '../check.ts';

/** The checks that read answers, in the order of their codes. */
export const answerChecks: readonly Check[] = [];
