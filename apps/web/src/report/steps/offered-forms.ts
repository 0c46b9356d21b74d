import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { type LulForm, lulFormsFor } from '@tidig/domain/form/lul-forms.ts';
import { birthDay, dayOfEvent } from '@tidig/domain/sections/child-age.ts';
import { lulFormList } from '@tidig/domain/vocabulary/report.ts';

/** What the age at the act leaves to choose among; `unknown` while the age or the day is not known. */
export function offeredForms(answers: LooseAnswers): {
  readonly kind: 'none' | 'some' | 'unknown';
  readonly forms: readonly LulForm[];
  readonly checkWording: boolean;
} {
  const choices = lulFormsFor(answers);
  const forms = choices.map(({ form }) => form);
  const checkWording = choices.some((choice) => choice.checkWording);
  if (forms.length === 0) return { kind: 'none', forms, checkWording };
  return { kind: forms.length === lulFormList.codes.length && !isAgeKnown(answers) ? 'unknown' : 'some', forms, checkWording };
}

function isAgeKnown(answers: LooseAnswers): boolean {
  const on = dayOfEvent(answers);
  return on !== null && birthDay(answers, on) !== null;
}
