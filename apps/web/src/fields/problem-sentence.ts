import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { fieldProblemTexts } from '@tidig/domain/labels/problems.ts';

/** What to do about one field, in Swedish. */
export function problemSentence(problem: FieldProblem): string {
  return fieldProblemTexts[problem.code];
}
