import { isAnswered } from '@tidig/domain/form/answered.ts';
import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { isShown } from '../fields/form-answers.ts';
import type { Step } from './steps.ts';

/** What is left of a step: what stops sending, and what should be answered but may be left. No score is made of it. */
export type Left = { readonly must: number; readonly should: number; readonly begun: boolean };

export function leftOf(step: Step, answers: LooseAnswers): Left {
  let [must, should, begun] = [0, 0, false];
  for (const section of step.sections) {
    for (const [name, field] of Object.entries(section.fields)) {
      if (!isShown(field, answers)) continue;
      if (isAnswered(field, answers[section.id]?.[name])) begun = true;
      else if (field.requirement === 'H') must += 1;
      else if (field.requirement === 'S') should += 1;
    }
  }
  return { must, should, begun };
}

/** In words, for the list of steps. */
export function leftInWords({ must, should, begun }: Left): string {
  if (must > 0) return `${must} måste finnas`;
  if (should === 0) return begun ? 'Klart' : 'Frivilligt';
  return should === 1 ? '1 fråga utan svar' : `${should} frågor utan svar`;
}
