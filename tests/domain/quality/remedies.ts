import type { Answers } from '@tidig/domain/form/answers.ts';
import { shortHash, type CheckCode, type Finding } from '@tidig/domain/quality/finding.ts';
import { changesOf, type AnswerRemedy } from '@tidig/domain/quality/remedy.ts';
import { targetOf, textAt } from '@tidig/domain/quality/text-at.ts';
import { withAnswers } from '../../support/with-answers.ts';

/** Ids for new rows, one after another. */
export function newIds(): () => string {
  let next = 0;
  return () => `ny-${next++}`;
}

/** A finding about the first time a word stands in a text. */
export function about(answers: Answers, path: string, word: string, code: CheckCode = 'Q17'): Finding {
  const text = textAt(answers, path)?.text ?? '';
  const from = text.indexOf(word);
  if (from < 0) throw new Error(`the text lacks the word`);
  const key = `${code}:${targetOf(answers, path)}`;
  return { code, level: 'TIP', path, span: { from, to: from + word.length }, seen: shortHash(text), values: {}, remedies: [], key };
}

/** The answers after a press. */
export function pressed(answers: Answers, finding: Finding, remedy: AnswerRemedy): Answers {
  const changes = changesOf(answers, finding, remedy, newIds());
  return withAnswers(answers, Object.fromEntries(changes.map(({ path, answer }) => [path, answer])));
}

export function isAnswerRemedy(remedy: Finding['remedies'][number]): remedy is AnswerRemedy {
  return remedy.kind !== 'add-child' && remedy.kind !== 'supplement';
}
