import type { FieldProblemCode } from '../base/problem.ts';
import { codeList, type CodeOf } from '../form/code-list.ts';
import type { Action } from './actions.ts';

/** How long a nödöppning lets its login read its object (T-5). */
export const EMERGENCY_MINUTES = 60;

/** Characters that say something, at least, in the reason for a nödöppning (T-5). */
export const EMERGENCY_REASON_LEAST = 30;
export const EMERGENCY_REASON_MOST = 1000;

/** Fewer different letters than this are no words. */
const FEWEST_LETTERS = 6;

/** Why somebody who is shut out must read all the same. */
export const emergencyCategories = codeList('NODOPPNING', {
  FARA: 'Fara för barnets liv eller hälsa',
  INGEN_ANNAN: 'Ingen annan i tjänst kan göra det',
  FEL_SPARR: 'Spärren verkar gälla fel person eller fel barn',
  ANNAT_AKUT: 'Annat akut som inte kan vänta',
});
export type EmergencyCategory = CodeOf<typeof emergencyCategories>;

/** What the one who reviews a nödöppning says of it. */
export const emergencyVerdicts = codeList('GRANSKAD', {
  BEFOGAD: 'Befogad',
  INTE_BEFOGAD: 'Inte befogad',
  OKLART: 'Oklart – behöver redas ut',
});
export type EmergencyVerdict = CodeOf<typeof emergencyVerdicts>;

/**
 * What may be done with a shut object under a nödöppning: read it, and write the skyddsbedömning that may not wait (SoL 20:1, L-20; somebody jävig may do
 * what nobody else can do in time, FL 17 §). Nothing else: no print that outlives the hour, no change of akt, no message to the police, never the vault.
 */
export const underEmergency: readonly Action[] = [
  'intake.open',
  'intake.read',
  'intake.assess-safety',
  'child-file.open',
  'child-file.read',
];

/** The reason as it counts: no blanks around it, one at a time inside. What is counted on screen is counted here. */
export function emergencyReason(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ');
}

/** What is wrong with a reason: too short, too long, or without words. Null when it will do. */
export function emergencyReasonProblem(typed: string): FieldProblemCode | null {
  const reason = emergencyReason(typed);
  if (reason === '') return 'required';
  if (reason.length < EMERGENCY_REASON_LEAST) return 'too-short';
  if (reason.length > EMERGENCY_REASON_MOST) return 'too-long';
  const letters = new Set(reason.toLocaleLowerCase('sv').match(/\p{L}/gu));
  return letters.size < FEWEST_LETTERS ? 'no-words' : null;
}
