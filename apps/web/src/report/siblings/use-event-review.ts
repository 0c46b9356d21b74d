import type { Answers } from '@tidig/domain/form/answers.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { partsAt } from '../../fields/swedish-time.ts';
import type { Recipient } from '../draft/draft-api.ts';
import type { Review } from '../quality/use-review.ts';
import { chosenBoards } from '../recipient/use-receivers.ts';
import { useAllRecipients } from '../recipient/use-recipients.ts';
import { childInWords } from './children.ts';
import { type ChildReview, subjectOf } from './child-review.ts';
import type { ChildInEvent } from './siblings-api.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';
import { useSiblingDrafts } from './use-sibling-drafts.ts';
import { useSiblingDuplicates } from './use-sibling-duplicates.ts';

/** A child of the event whose report is still a draft, as the review shows it beside the others. */
export type Written = {
  readonly kind: 'draft';
  readonly id: string;
  readonly current: boolean;
  readonly child: ChildInEvent;
  readonly subject: string;
  readonly answers: Answers;
  readonly review: ChildReview;
  readonly receivers: readonly Recipient[];
};

/** One that is sent, or that has not been read yet. */
type Other = { readonly kind: 'sent' | 'unread'; readonly child: ChildInEvent; readonly subject: string };

export type InReview = Written | Other;

/** All children of the event, this draft's as it stands on the screen and the others' as the server has them. */
export function useEventReview(draftId: string, review: Review): readonly InReview[] {
  const { getValues } = useFormContext<FieldValues>();
  const all = useAllRecipients().data ?? [];
  const siblings = useSiblingDrafts(draftId, useSiblingDuplicates(draftId));
  const receiversOf = (answers: Answers) => chosenBoards(loose(answers)).flatMap((id) => all.find((board) => board.id === id) ?? []);
  return useChildrenInEvent(draftId).map((child): InReview => {
    const { draftId: id } = child;
    if (id === null) return { kind: 'sent', child, subject: childInWords(child) };
    if (id === draftId) {
      const answers = asAnswers(getValues());
      const subject = subjectOf(answers, partsAt(Date.now()).day);
      return { kind: 'draft', id, current: true, child, subject, answers, review, receivers: receiversOf(answers) };
    }
    const draft = siblings.find((each) => each.child === child)?.draft;
    if (!draft) return { kind: 'unread', child, subject: childInWords(child) };
    const { answers } = draft;
    return {
      kind: 'draft',
      id,
      current: false,
      child,
      subject: draft.subject,
      answers,
      review: draft.review,
      receivers: receiversOf(answers),
    };
  });
}
