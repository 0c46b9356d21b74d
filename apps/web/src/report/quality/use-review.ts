import type { FieldProblem } from '@tidig/domain/base/problem.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { forReview } from '@tidig/domain/quality/for-review.ts';
import { useEffect, useLayoutEffect } from 'react';
import { useQuality, useSettled, useWatched } from './quality-context.ts';
import { type Must, mustList } from './review-list.ts';

export type Review = {
  readonly musts: readonly Must[];
  readonly looks: readonly Finding[];
  readonly tips: readonly Finding[];
  /** The draft could not be looked through: what stands here may be old. */
  readonly failed: boolean;
};

/** What is shown before sending of everything that is found, beside the hard stops of the form. */
export function useReview(answers: Answers, problems: readonly FieldProblem[]): Review {
  const { findings, failed } = useWatched();
  const { keys } = useSettled();
  const { stops, looks, tips } = forReview(findings, [...keys]);
  return { musts: mustList(answers, problems, stops), looks, tips, failed };
}

/** The review lists everything, so it stands at the fields from then on; and it asks once more what else is known outside the draft. */
export function useAllRevealed(): void {
  const { store, askAround } = useQuality();
  useLayoutEffect(() => store.revealAll(), [store]);
  useEffect(askAround, [askAround]);
}
