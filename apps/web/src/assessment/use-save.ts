import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { announce } from '../ui/announcer.tsx';
import { goTo } from './step.tsx';

type Saving<T> = {
  readonly act: (given: T) => Promise<unknown>;
  /** Said when it is done. Never personal data. */
  readonly said: string;
  /** Empties what was typed. */
  readonly clear: () => void;
  /** The heading to which focus goes, since the form is gone. */
  readonly place: string;
};

/** Saves a step, shows what is there now, and puts focus where the eye should go, unless the person has gone on meanwhile. A refusal keeps what was typed. */
export function useSave<T>(reportId: string, { act, said, clear, place }: Saving<T>): UseMutationResult<unknown, Error, T> {
  const queries = useQueryClient();
  const pressed = useRef<Element | null>(null);
  return useMutation({
    mutationFn: (given) => {
      pressed.current = document.activeElement;
      return act(given);
    },
    onSuccess: async () => {
      clear();
      announce(said);
      await queries.invalidateQueries({ queryKey: ['received', reportId] });
      void queries.invalidateQueries({ queryKey: ['trail', reportId] });
      if ([pressed.current, document.body].includes(document.activeElement)) goTo(place);
    },
    onError: (error) => (isAboutWhatIsThere(error) ? queries.invalidateQueries({ queryKey: ['received', reportId] }) : undefined),
  });
}

/** Somebody else has written, or it is no longer open: what is there now is fetched. Not for what was typed wrongly, nor for a login that is over. */
function isAboutWhatIsThere(error: unknown): boolean {
  return error instanceof ApiProblem && error.status >= 403 && error.status < 500 && error.code !== 'invalid-input';
}
