import type { Answers } from './answers.ts';
import { secretAt } from './markable.ts';

type SecretMark = NonNullable<NonNullable<Answers['marking']>['secrecyMarks']>[number];

/** Where a sekretessmarkering points at an item that is not there: `drop` takes it away, `blank` leaves an empty row so that the others keep their places. */
export type Loose = 'drop' | 'blank';

/**
 * Answers in which no sekretessmarkering stands loose: one on an item that is taken away, blank or not asked for is neither sent nor in the way of
 * sending. One about the whole report stands.
 */
export function withoutLooseSecrets<A extends Answers>(answers: A, loose: Loose): A {
  const marks = answers.marking?.secrecyMarks;
  if (!marks?.some((mark) => isLoose(mark, answers))) return answers;
  const kept =
    loose === 'blank'
      ? marks.map((mark) => (isLoose(mark, answers) ? { id: mark.id } : mark))
      : marks.filter((mark) => !isLoose(mark, answers));
  const { marking: _before, ...others } = answers;
  return (kept.length > 0 ? { ...others, marking: { secrecyMarks: kept } } : others) as A;
}

function isLoose({ target = '' }: SecretMark, answers: Answers): boolean {
  return target.trim() !== '' && secretAt(answers, target) === null;
}
