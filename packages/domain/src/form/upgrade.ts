import { done, refused, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { FORM_VERSION } from './parts.ts';
import { liftSourceThreat } from './source-threat.ts';

/** Lifts answers from one version of the question set to the next. Pure; `from` is the version it takes. */
export type UpgradeStep = { readonly from: number; readonly lift: (answers: unknown) => unknown };

const asItIs = (answers: unknown): unknown => answers;

/**
 * One step for each version after the first. 1 → 2 adds sections and fields; 2 → 3 adds *Skyddad uppgift* and what belongs to one marked answer
 * (2026-11), and a threat against somebody who gave information is a row of its own; 3 → 4 adds *Skyddas mot*. No word that was written in an older version is lost.
 */
const upgradeSteps: readonly UpgradeStep[] = [
  { from: 1, lift: asItIs },
  { from: 2, lift: liftSourceThreat },
  { from: 3, lift: asItIs },
];

/** Answers of a known version as answers of this one. Refuses a version that this program does not know with `unknown-form-version`. */
export function upgradeAnswers(formVersion: number, answers: unknown): Outcome<unknown> {
  return upgradeThrough(upgradeSteps, formVersion, FORM_VERSION, answers);
}

/** Goes step by step; refuses where a step is lacking, and never goes backwards. */
export function upgradeThrough(steps: readonly UpgradeStep[], from: number, to: number, answers: unknown): Outcome<unknown> {
  if (from === to) return done(answers);
  const step = from < to ? steps.find((one) => one.from === from) : undefined;
  return step ? upgradeThrough(steps, from + 1, to, step.lift(answers)) : refused(problem('unknown-form-version'));
}
