import type { Field, LooseAnswers } from '@tidig/domain/form/field.ts';
import { useRef, useSyncExternalStore } from 'react';
import { type FieldValues, get, useFormContext } from 'react-hook-form';
import { answersStore } from './answers-store.ts';

/**
 * Something worked out from all answers: text, numbers, plain objects. Only a component whose result changes is drawn again, so that typing in one
 * field does not redraw the form. `asked` is for what hangs on choices, as what a question is called: it follows a choice at once, and a text when the
 * typing pauses. `soon` is for what is much to work out and nobody waits for, as what is left of each step: it follows when all pauses.
 */
export function useFormAnswers<T>(compute: (answers: LooseAnswers) => T, when: 'at-once' | 'asked' | 'soon' = 'at-once'): T {
  const store = answersStore(useFormContext<FieldValues>());
  const kept = useRef<{ readonly value: T; readonly written: string } | null>(null);
  function read(): T {
    const value = compute(store.answers());
    // The form changes its objects in place: what was kept is compared as it was written down then.
    const written = JSON.stringify(value) ?? '';
    if (kept.current?.written !== written) kept.current = { value, written };
    return kept.current.value;
  }
  const subscribe = { 'at-once': store.subscribe, asked: store.subscribeAsked, soon: store.subscribeSoon }[when];
  return useSyncExternalStore(subscribe, read);
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
