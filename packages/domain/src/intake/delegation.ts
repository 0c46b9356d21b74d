import { z } from 'zod';
import type { Problem } from '../base/problem.ts';
import { problem } from '../base/problem.ts';
import type { Membership } from '../access/roles.ts';
import { decisionList, type DecisionCode } from '../vocabulary/intake.ts';
import { codes, line, plainDate } from './text.ts';

/** Roles that a nämnd can delegate a decision to. */
export const delegateRoles = ['caseworker', 'jour', 'unit-head'] as const;

const one = z.strictObject({ roles: codes(delegateRoles), point: line });

/**
 * Whom the nämnd has delegated each decision to, and where in its delegationsordning that stands (KL 6:38, 7:5–8; SoL 30:5–11; L-32). What was written before
 * there was a line for more time (L-27), or for the day of the nämnd's own decision, delegates the former to nobody and holds from when it was written.
 */
export const delegationBody = z.strictObject({
  INLEDA: one,
  INTE_INLEDA: one,
  INGAR_I_PAGAENDE: one,
  PROLONG: one.nullable().default(null),
  decidedOn: plainDate.nullable().default(null),
});
export type Delegation = Omit<z.output<typeof delegationBody>, 'decidedOn'>;

/** What can be delegated: the three decisions, and to prolong the time for one. */
export const delegable = [...decisionList.codes, 'PROLONG'] as const;
export type Delegable = (typeof delegable)[number];

/**
 * Why this person may not take this decision, null when nothing stands in the way: whoever judges whether to open, or to take longer, must be attested as competent (SoL 25:1,
 * L-34), and must have the delegation besides. Without a delegation from the nämnd nobody but the nämnd itself decides, and Tidig takes no such decision in.
 */
export function mayNotDecide(who: Pick<Membership, 'role' | 'competence'>, code: Delegable, delegation: Delegation | null): Problem | null {
  if (!who.competence.includes('behorig')) return problem('competence-missing');
  const roles: readonly string[] = delegation?.[code]?.roles ?? [];
  return roles.includes(who.role) ? null : problem('delegation-missing');
}

/** The decisions that this person may take. */
export function decisionsOf(who: Pick<Membership, 'role' | 'competence'>, delegation: Delegation | null): readonly DecisionCode[] {
  return decisionList.codes.filter((code) => mayNotDecide(who, code, delegation) === null);
}
