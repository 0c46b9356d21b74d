import type { PlainDate } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { splitReport } from '@tidig/domain/form/split.ts';
import type { CheckContext } from '@tidig/domain/quality/check.ts';
import { checkReport } from '@tidig/domain/quality/check-report.ts';
import type { Finding } from '@tidig/domain/quality/finding.ts';
import { forReview } from '@tidig/domain/quality/for-review.ts';
import { readReport } from '@tidig/domain/reading/present.ts';
import { type Must, mustList } from '../quality/review-list.ts';

/** What stops another child's draft, and what is to be looked at in it, as its own review says. */
export type ChildReview = { readonly musts: readonly Must[]; readonly looks: readonly Finding[] };

export function reviewOf(
  answers: Answers,
  settled: readonly string[],
  { today, ...context }: CheckContext & { readonly today: PlainDate },
): ChildReview {
  const { stops, looks } = forReview(findingsIn(answers, context), settled);
  return { musts: mustList(answers, checkForSending(answers, { today }), stops), looks };
}

/** A defect in a check never keeps a report here. */
function findingsIn(answers: Answers, context: CheckContext): readonly Finding[] {
  try {
    return checkReport(answers, context);
  } catch {
    return [];
  }
}

/** "Liam Testström, 5 år", as the report will be headed. */
export function subjectOf(answers: Answers, today: PlainDate): string {
  return readReport(splitReport(answers, 'SENT'), { today }).subject;
}
