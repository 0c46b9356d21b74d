import type { Answers } from '../form/answers.ts';
import type { Finding, Remedy } from './finding.ts';

/** One answer that a press changes, by its form name; `undefined` takes the answer away. */
export type Change = { readonly path: string; readonly answer: unknown };

/** Remedies that change answers. The others are acts of the page. */
export type AnswerRemedy = Exclude<Remedy, { readonly kind: 'add-child' | 'supplement' }>;

/**
 * What a press changes. Nothing typed is lost: what is taken from one place stands in another. `newId` gives ids for new rows.
 * Empty when the text is no longer as it was when the finding was made.
 */
export function changesOf(_answers: Answers, _finding: Finding, _remedy: AnswerRemedy, _newId: () => string): readonly Change[] {
  throw new Error('not written yet');
}
