import { useCallback } from 'react';
import { type FieldValues, useController } from 'react-hook-form';
import { problemSentence } from './problem-sentence.ts';
import { useProblemAt, useProblemBoard } from './problem-board.ts';
import { useFieldChecks } from './field-checks.ts';

/** The element id of a field; the error summary links to it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll('.', '-')}`;
}

export type FieldState<T> = {
  readonly value: T;
  readonly error: string | null;
  /** Stores a new answer; `undefined` takes the answer away. */
  set(value: unknown): void;
  /** Called when the person leaves the field: now, and not while typing, it is checked. */
  leave(): void;
};

/** One answer in the form, read through `read`, which makes what is stored safe to draw. */
export function useFieldState<T>(name: string, read: (stored: unknown) => T): FieldState<T> {
  const { field } = useController<FieldValues>({ name });
  const { error, leave, clear } = useFieldContext(name);
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
  return { value: read(field.value), error, set, leave: blur };
}

/** What is wrong at a path, in words, with the acts of leaving and changing it. */
export function useFieldContext(name: string) {
  const board = useProblemBoard();
  const checks = useFieldChecks();
  const problem = useProblemAt(name);
  const leave = useCallback(() => board.showAt(name, checks(name)), [board, checks, name]);
  const clear = useCallback(() => board.showAt(name, []), [board, name]);
  return { error: problem ? problemSentence(problem) : null, leave, clear };
}
