import type { Field, LooseAnswers } from '@tidig/domain/form/field.ts';
import { type FieldValues, get, useWatch } from 'react-hook-form';

/**
 * Something worked out from all answers. Only a component whose result changes is drawn again, so that typing in one
 * field does not redraw the form.
 */
export function useFormAnswers<T>(compute: (answers: LooseAnswers) => T): T {
  return useWatch<FieldValues, FieldValues, T>({ compute });
}

/** Whether a field's condition holds. For a field of a row, `rowName` is the row's path (`measures.informGuardians.0`). */
export function isShown(field: Field, answers: LooseAnswers, rowName?: string): boolean {
  if (!field.condition) return true;
  return field.condition(rowName ? { ...answers, row: get(answers, rowName) } : answers);
}
