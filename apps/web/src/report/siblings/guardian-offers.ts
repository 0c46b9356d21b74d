import type { LooseAnswers } from '@tidig/domain/form/field.ts';
import { rowsOf } from '@tidig/domain/form/paths.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { carriedGuardian } from '@tidig/domain/siblings/adults.ts';
import { readRows } from '../../fields/shapes.ts';
import { childInWords, firstNameOf, genitive } from './children.ts';
import type { ChildInEvent } from './siblings-api.ts';

/** A guardian who stands in another child's draft and not in this one. */
export type GuardianOffer = {
  readonly id: string;
  readonly name: string;
  readonly called: string;
  readonly draftId: string;
  readonly whose: string;
};

/** Each once, though in several drafts; not those in this form, nor those that somebody has answered no about. */
export function guardianOffers(
  others: readonly ChildInEvent[],
  answers: LooseAnswers,
  settled: ReadonlySet<string>,
): readonly GuardianOffer[] {
  const here = new Set(readRows(answers['family']?.['guardians']).map(({ id }) => id));
  const offers = others.flatMap((child) =>
    child.guardians.map(({ id, name }) => ({
      id,
      name: name.trim() || 'En vårdnadshavare',
      called: firstNameOf(name) || 'personen',
      draftId: child.draftId ?? '',
      whose: whoseDraft(child),
    })),
  );
  const first = offers.filter(({ id }, index) => offers.findIndex((offer) => offer.id === id) === index);
  return first.filter(({ id }) => !here.has(id) && !settled.has(refusedKey(id)));
}

function whoseDraft(child: ChildInEvent): string {
  const name = firstNameOf(childInWords(child));
  return child.childLabel === '' ? 'det andra barnets' : genitive(name);
}

/** Kept with the draft when somebody says that a guardian is not this child's: asked once. Holds no name. */
export function refusedKey(guardianId: string): string {
  return `sibling-guardian:${guardianId}`;
}

/** The guardians of this draft with one more, copied from the other draft's answers: the row keeps its id and stays in step. Null when it is not there. */
export function withGuardian(here: unknown, other: LooseAnswers, id: string): readonly unknown[] | null {
  const row = rowsOf(other['family']?.['guardians']).find((each) => each.id === id);
  return row ? [...readRows(here).filter((each) => each.id !== id), carriedGuardian(asAnswers(other), row)] : null;
}
