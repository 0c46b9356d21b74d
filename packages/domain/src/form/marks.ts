import type { Answers } from './answers.ts';
import { itemAt } from './markable.ts';
import { parseTarget, rowsOf, type Target } from './paths.ts';
import { withoutLooseSecrets } from './secret-marks.ts';
import { asAnswers, withMarks } from './visible.ts';

/**
 * Answers that may be carried to another person's report: without the section `secrecy` and without every field and row that a mark points at,
 * so that what should not be shown to somebody never stands unmarked elsewhere (L-78). Nothing stands in place of what is left out.
 */
export function withoutMarked(answers: Answers): Answers {
  const { secrecy, ...others } = answers;
  const targets = (secrecy?.marks ?? []).flatMap(({ target }) => parseTarget(target ?? '') ?? []);
  return asAnswers(targets.reduce<Loose>(takeAway, others));
}

/**
 * Answers to begin another document from: marks of either kind whose target holds no answer are dropped, so that a mark on what was written in the
 * document before neither stops this one nor marks what will be written in its place.
 */
export function withoutLooseMarks(given: Answers): Answers {
  const answers = withoutLooseSecrets(given, 'drop');
  const marks = answers.secrecy?.marks;
  return marks === undefined
    ? answers
    : withMarks(
        answers,
        marks.filter(({ target }) => itemAt(answers, target ?? '') !== null),
      );
}

type Loose = { readonly [section: string]: Readonly<Record<string, unknown>> | undefined };

function takeAway(answers: Loose, { section, field, row }: Target): Loose {
  const fields = answers[section];
  if (!fields) return answers;
  const { [field]: marked, ...others } = fields;
  const left = row === null || !Array.isArray(marked) ? {} : { [field]: rowsOf(marked).filter(({ id }) => id !== row) };
  return { ...answers, [section]: { ...others, ...left } };
}
