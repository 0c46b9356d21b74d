import { type Outcome, refused } from '@tidig/domain/base/outcome.ts';
import { problem } from '@tidig/domain/base/problem.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { upgradeAnswers } from '@tidig/domain/form/upgrade.ts';
import { checkDraft } from '@tidig/domain/form/validate.ts';

/** Bytes of JSON that a draft's answers may take: what a request may carry, less what stands around them. */
const MAX_BYTES = 950_000;

/** Answers as they came in, lifted to today's form version and checked for shape. Refuses an unknown version, unknown fields, wrong types. */
export function incomingAnswers(formVersion: number, answers: unknown): Outcome<Answers> {
  const lifted = upgradeAnswers(formVersion, answers);
  if (!lifted.ok) return lifted;
  if (Buffer.byteLength(JSON.stringify(lifted.value)) > MAX_BYTES) return refused(problem('body-too-large'));
  return checkDraft(lifted.value);
}

/** Answers as they were stored: checked before they were saved, lifted when the form has changed since. */
export function storedAnswers(formVersion: number, answers: string): Outcome<Answers> {
  return incomingAnswers(formVersion, JSON.parse(answers));
}
