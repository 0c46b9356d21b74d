import type { Field, LooseAnswers } from '@tidig/domain/form/field.ts';
import { useRef, useSyncExternalStore } from 'react';
import { type FieldValues, get, useFormContext } from 'react-hook-form';
import { answersStore } from './answers-store.ts';

/**
 * Something worked out from all answers: text, numbers, plain objects. Only a component whose result changes is drawn again, so that typing in one
 * field does not redraw the form. `soon` is for what is much to work out and nobody waits for between two keys, as what is left of each step:
 * it follows when the typing pauses.
 */
export function useFormAnswers<T>(compute: (answers: LooseAnswers) => T, when: 'at-once' | 'soon' = 'at-once'): T {
  const store = answersStore(useFormContext<FieldValues>());
  const kept = useRef<{ readonly value: T; readonly written: string } | null>(null);
  function read(): T {
    const value = compute(store.answers());
    // The form changes its objects in place: what was kept is compared as it was written down then.
    const written = JSON.stringify(value) ?? '';
    if (kept.current?.written !== written) kept.current = { value, written };
    return kept.current.value;
  }
  return useSyncExternalStore(when === 'soon' ? store.subscribeSoon : store.subscribe, read);
}

/** Whether a field is asked for. For a field of a row, `rowName` is the row's path (`measures.informGuardians.0`). */
export function useIsAsked(field: Field, rowName?: string): boolean {
  const store = answersStore(useFormContext<FieldValues>());
  return useSyncExternalStore(store.subscribeAsked, () => isAsked(field, store.open(), rowName));
}

function isAsked(field: Field, answers: LooseAnswers, rowName?: string): boolean {
  if (!field.condition) return true;
  return field.condition(rowName ? { ...answers, row: get(answers, rowName) } : answers);
}
