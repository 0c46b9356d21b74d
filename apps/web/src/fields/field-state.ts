import { useCallback } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { useFindingPlaces, useFindingsThere } from './finding-places.ts';
import { problemSentence } from './problem-sentence.ts';
import { useProblemAt, useProblemBoard } from './problem-board.ts';
import { useFieldChecks } from './field-checks.ts';

/** The element id of a field; the error summary links to it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll('.', '-')}`;
}

/** What is said at a field: what is wrong in words, and the ids of what the writing support has to say. */
export type Said = { readonly error: string | null; readonly invalid: boolean; readonly findings: string };

export type FieldState<T> = {
  readonly value: T;
  readonly said: Said;
  /** Stores a new answer; `undefined` takes the answer away. */
  set(value: unknown): void;
  /** Called when the person leaves the field: now, and not while typing, it is checked. */
  leave(): void;
};

/** One answer in the form, read through `read`, which makes what is stored safe to draw. */
export function useFieldState<T>(name: string, read: (stored: unknown) => T): FieldState<T> {
  const { field } = useController<FieldValues>({ name });
  const { said, leave, clear } = useFieldContext(name);
  const { onChange, onBlur } = field;
  const set = useCallback(
    (value: unknown) => {
      clear();
      onChange(value);
    },
    [clear, onChange],
  );
  const blur = useCallback(() => {
    onBlur();
    leave();
  }, [onBlur, leave]);
  return { value: read(field.value), said, set, leave: blur };
}

/** What is said at a path, with the acts of leaving and changing it. What is lacking is said once. */
export function useFieldContext(name: string, exactly = false) {
  const board = useProblemBoard();
  const checks = useFieldChecks();
  const places = useFindingPlaces();
  const problem = useProblemAt(name);
  const { ids, stops, asks } = useFindingsThere(name, exactly);
  const leave = useCallback(() => {
    board.showAt(name, checks(name));
    places.leave(name);
  }, [board, checks, places, name]);
  const clear = useCallback(() => board.showAt(name, []), [board, name]);
  const error = problem && !asks ? problemSentence(problem) : null;
  const said: Said = { error, invalid: problem !== undefined || stops, findings: ids };
  return { said, leave, clear };
}
