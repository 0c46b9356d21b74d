import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { useCallback, useEffect, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { partsAt } from '../../fields/swedish-time.ts';
import { inPageOrder, withoutTwins } from './quick-answers.ts';

const pauseMs = 250;

/** What stops sending, worked out in the pause after a change: the whole report is looked through, and that must not be felt in each letter. */
export function useProblemsSoon(): { readonly problems: readonly FieldProblem[]; readonly now: () => readonly FieldProblem[] } {
  const { getValues, subscribe } = useFormContext<FieldValues>();
  const now = useCallback(
    () => inPageOrder(withoutTwins(checkForSending(asAnswers(getValues()), { today: partsAt(Date.now()).day }))),
    [getValues],
  );
  const [problems, setProblems] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => setProblems(now()), pauseMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, now]);
  return { problems, now };
}
