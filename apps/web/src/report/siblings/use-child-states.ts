import { asAnswers } from '@tidig/domain/form/visible.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { partsAt } from '../../fields/swedish-time.ts';
import { type ChildState, stateOfDraft } from './child-state.ts';
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
  const here = useFormAnswers(
    (answers) => ({ name: childName(asAnswers(answers)), state: stateOfDraft(asAnswers(answers), partsAt(Date.now()).day) }),
    'soon',
  );
  return children.map((child): ChildSeen => {
    const { draftId: id, reportId } = child;
    if (id === draftId) return { draftId: id, reportId, name: childInWords({ childLabel: here.name }), current: true, state: here.state };
    const draft = siblings.find((each) => each.child.draftId === id && id !== null)?.draft ?? null;
    const state: ChildState = draft ? stateOfDraft(asAnswers(draft.answers), partsAt(Date.now()).day) : stateOfSent(child);
    return { draftId: id, reportId, name: childInWords(child), current: false, state };
  });
}

function stateOfSent({ sealedAt }: ChildInEvent): ChildState {
  return sealedAt === null ? { kind: 'unknown' } : { kind: 'sent', at: sealedAt };
}
