import type { Answers } from '../form/answers.ts';
import { longestDraftText } from '../form/text.ts';
import type { Finding, Remedy } from './finding.ts';
import { likeMark, marksOnWords } from './remedies/marks.ts';
import { movedToAnnex, movedToAssessment, movedToProtected, replaced } from './remedies/moves.ts';
import { setAnswer } from './remedies/set-answer.ts';

/** One answer that a press changes, by its form name; `undefined` takes the answer away. */
export type Change = { readonly path: string; readonly answer: unknown };

/** Remedies that change answers. The others are acts of the page. */
export type AnswerRemedy = Exclude<Remedy, { readonly kind: 'add-child' | 'supplement' }>;

/**
 * What a press changes. Nothing typed is lost: what is taken from one place stands in another. `newId` gives ids for new rows.
 * Empty when the text is no longer as it was when the finding was made, when the place it should go to is not asked for, or when there is no room.
 */
export function changesOf(answers: Answers, finding: Finding, remedy: AnswerRemedy, newId: () => string): readonly Change[] {
  const changes = wanted(answers, finding, remedy, newId);
  return changes.some(({ answer }) => typeof answer === 'string' && answer.length > longestDraftText) ? [] : changes;
}

function wanted(answers: Answers, finding: Finding, remedy: AnswerRemedy, newId: () => string): readonly Change[] {
  switch (remedy.kind) {
    case 'move-to-protected':
      return movedToProtected(answers, finding, remedy.person);
    case 'move-to-annex':
      return movedToAnnex(answers, finding, newId);
    case 'move-to-assessment':
      return movedToAssessment(answers, finding);
    case 'replace':
      return replaced(answers, finding, remedy.by);
    case 'mark-like':
      return likeMark(answers, finding, remedy.like, newId);
    case 'mark-words':
      return marksOnWords(answers, remedy.from, newId);
    case 'set':
      return setAnswer(answers, finding, remedy);
  }
}
