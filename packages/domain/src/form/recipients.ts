import type { FieldProblem } from '../base/problem.ts';
import type { Answers } from './answers.ts';

/**
 * A second nämnd must be told by its kommun and itself, and be another than the first (L-110): nobody may believe that two have got a report
 * that went to one.
 */
export function secondRecipientProblems({ recipient }: Answers): readonly FieldProblem[] {
  const { board, secondKommun, secondBoard } = recipient ?? {};
  const path = 'answers.recipient.secondBoard';
  if (secondBoard === undefined) return secondKommun?.code === undefined ? [] : [{ path, code: 'required' }];
  return secondKommun?.code === undefined || secondBoard === board ? [{ path, code: 'not-applicable' }] : [];
}
