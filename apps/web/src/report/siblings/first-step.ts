import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { askedSteps, reviewSlug, steps } from '../steps/steps.ts';
import { leftByStep } from '../steps/what-is-left.ts';

/** Where to go on writing: the first step that is empty, or in which something that must be there is not. */
export function firstStepToWrite(answers: LooseAnswers): string {
  const left = leftByStep(answers);
  const asked = askedSteps(answers);
  const isLeft = (number: number) => (left[number]?.must ?? 0) > 0 || left[number]?.begun === false;
  return steps.find(({ number }) => asked.includes(number) && isLeft(number))?.slug ?? reviewSlug;
}
