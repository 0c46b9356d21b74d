import type { Answers } from '../form/answers.ts';
import type { PersonId } from '../form/parts.ts';
import type { LinkedReport } from './linked-marks.ts';
import { protectedIn } from './mask.ts';

/** What a report says, and whom its sender has said to be hidden in it. */
export type Said = { readonly answers: Answers; readonly marked: readonly PersonId[] };

/**
 * A report of the family with what follows it, as `linkedMarks` takes them; `childMarked` by something else than their own text. A report on another
 * child of the event counts its child as marked where what follows it marks anybody. Pure.
 */
export function linkedGroup<T extends Said>(
  about: LinkedReport['about'],
  childMarked: boolean,
  first: T,
  later: readonly T[],
): readonly (T & LinkedReport)[] {
  const following = later.map((one) => ({ ...one, answers: ofFollowUp(one.answers, first.answers) }));
  const since = about === 'same-event' && following.some(({ answers }) => protectedIn(answers).length > 0);
  const near = about === 'same-event' ? 'same-family' : about;
  return [{ ...first, about, childMarked: childMarked || since }, ...following.map((one) => ({ ...one, about: near, childMarked: false }))];
}

/**
 * A follow-up that says nothing of the child's protection adds nothing: the report that it follows has said what is known. Its child is that report's, by
 * name and number too.
 */
function ofFollowUp(answers: Answers, { child }: Answers): Answers {
  const protectedIdentity = answers.child?.protectedIdentity ?? { code: 'NEJ' as const };
  return { ...answers, child: { ...child, ...answers.child, protectedIdentity } };
}
