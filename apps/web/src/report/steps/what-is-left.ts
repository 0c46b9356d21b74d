import { isAnswered } from '@tidig/domain/form/answered.ts';
import { askedFields } from '@tidig/domain/form/asked.ts';
import { type LooseAnswers, stopsSending } from '@tidig/domain/form/field.ts';
import { isSupplement } from '@tidig/domain/form/kinds.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { isClosedPlace } from '../../fields/place-lock.ts';
import { nameOf } from '../../fields/problem-board.ts';
import { stepOfPath, steps } from './steps.ts';

/** What is left of a step: what stops sending, and what should be answered but may be left. No score is made of it. */
export type Left = { readonly must: number; readonly should: number; readonly begun: boolean };

/** What is left of each step, in their order; the fields of rows count too, those that the program writes do not, nor a recipient that is given, nor a place that belongs in Skyddad uppgift. */
export function leftByStep(answers: LooseAnswers): readonly Left[] {
  const left = steps.map(() => ({ must: 0, should: 0, begun: false }));
  for (const { path, field, answer } of askedFields(asAnswers(answers))) {
    if (field.setByProgram || (isSupplement(answers) && path.startsWith('answers.recipient.'))) continue;
    const step = left[stepOfPath(nameOf({ path, code: 'required' })).number];
    if (!step) continue;
    if (isAnswered(field, answer)) step.begun = true;
    else if (isClosedPlace(nameOf({ path, code: 'required' }), answers)) continue;
    else if (stopsSending(field, answers)) step.must += 1;
    else if (field.requirement === 'S' && !isBegunList(field.type, answer)) step.should += 1;
  }
  return left;
}

/** A list with an empty row is counted by the row's own fields. */
function isBegunList(type: string, answer: unknown): boolean {
  return type === 'rows' && Array.isArray(answer) && answer.length > 0;
}

/** In words, for the list of steps. */
export function leftInWords({ must, should, begun }: Left): string {
  if (must > 0) return `${must} måste finnas`;
  if (should === 0) return begun ? 'Klart' : 'Frivilligt';
  return should === 1 ? '1 fråga utan svar' : `${should} frågor utan svar`;
}
