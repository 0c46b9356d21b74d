import { asAnswers } from '@tidig/domain/form/visible.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import { checkForSending } from '@tidig/domain/form/sending.ts';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { useReview } from '../quality/use-review.ts';
import { type ChildState, stateOf } from './child-state.ts';
import { childInWords } from './children.ts';
import type { ChildInEvent } from './siblings-api.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';
import { useSiblingDrafts } from './use-sibling-drafts.ts';

/** One child of the event as the list of them shows it. */
export type ChildSeen = {
  readonly draftId: string | null;
  readonly reportId: string | null;
  readonly name: string;
  readonly current: boolean;
  readonly state: ChildState;
};

/** Every child of the event in the order in which they were begun, this draft's as it stands on the screen now. */
export function useChildStates(draftId: string): readonly ChildSeen[] {
  const children = useChildrenInEvent(draftId);
  const siblings = useSiblingDrafts(draftId);
  const here = useStateHere();
  return children.map((child): ChildSeen => {
    const { draftId: id, reportId } = child;
    if (id === draftId) return { draftId: id, reportId, current: true, ...here };
    const draft = siblings.find((each) => each.child === child)?.draft;
    const state = draft ? stateOf(draft.review.musts) : stateOfSent(child);
    return { draftId: id, reportId, name: childInWords(child), current: false, state };
  });
}

function useStateHere(): Pick<ChildSeen, 'name' | 'state'> {
  const { getValues } = useFormContext<FieldValues>();
  const name = useFormAnswers((answers) => childInWords({ childLabel: childName(asAnswers(answers)) }), 'soon');
  const problems = useFormAnswers((answers) => checkForSending(asAnswers(answers), { today: partsAt(Date.now()).day }), 'soon');
  const { musts } = useReview(asAnswers(getValues()), problems);
  return { name, state: stateOf(musts) };
}

function stateOfSent({ sealedAt }: ChildInEvent): ChildState {
  return sealedAt === null ? { kind: 'unknown' } : { kind: 'sent', at: sealedAt };
}
