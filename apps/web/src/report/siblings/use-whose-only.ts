import { asAnswers } from '@tidig/domain/form/visible.ts';
import { childName } from '@tidig/domain/register/child-label.ts';
import { useFormAnswers } from '../../fields/form-answers.ts';
import { firstNameOf, genitive } from './children.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';

/** Whose report one press sends where those on other children could be sent with it: "Elsas", or "den här"; empty where there are none. */
export function useWhoseOnly(draftId: string): string {
  const drafts = useChildrenInEvent(draftId).filter((child) => child.draftId !== null);
  const name = useFormAnswers((answers) => firstNameOf(childName(asAnswers(answers))), 'asked');
  return drafts.length < 2 ? '' : genitive(name) || 'den här';
}
