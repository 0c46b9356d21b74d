import { z } from 'zod';
import { elsewhereStepList } from '../vocabulary/elsewhere-steps.ts';
import { line, maybeLine } from './text.ts';

/** Where the nämnd keeps its personakter: here, or in a case system of that name. */
export const caseSystemHomeBody = z
  .strictObject({ home: z.enum(['TIDIG', 'CASE_SYSTEM']), system: maybeLine.default('') })
  .refine(({ home, system }) => home === 'TIDIG' || system !== '', { path: ['system'], params: { problem: 'required' } });
export type CaseSystemHome = z.output<typeof caseSystemHomeBody>;

/** Where the nämnd has said nothing. */
export const HOME_UNSAID: CaseSystemHome = { home: 'TIDIG', system: '' };

/**
 * Somebody has seen that a step stands in the case system. It is a pointer and nothing more: a skyddsbedömning counts here only when a SAFETY_ASSESSMENT says
 * what it came to, why, who made it and when (L-23), and a decision only when it is a DECISION by somebody competent (L-34).
 */
export const stepElsewhereBody = z.strictObject({ step: z.enum(elsewhereStepList.codes), system: line });
