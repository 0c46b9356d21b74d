import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { instant } from '@tidig/domain/base/time.ts';
import type { Answers } from '@tidig/domain/form/answers.ts';
import { loose } from '@tidig/domain/form/paths.ts';
import { asAnswers } from '@tidig/domain/form/visible.ts';
import { builtInWords } from '@tidig/domain/quality/words/word-lists.ts';
import { useCallback, useEffect } from 'react';
import { partsAt } from '../../fields/swedish-time.ts';
import { type DraftView, readDraft } from '../draft/draft-api.ts';
import { readWords } from '../quality/quality-api.ts';
import { wordsFor } from '../quality/use-words.ts';
import { chosenBoards } from '../recipient/use-receivers.ts';
import { namesOfOthers, othersIn } from './children.ts';
import { type ChildReview, reviewOf, subjectOf } from './child-review.ts';
import type { ChildInEvent } from './siblings-api.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';
import type { DuplicatesOf } from './use-sibling-duplicates.ts';

/** Another child's draft as the server has it, looked through. */
export type SeenDraft = {
  readonly id: string;
  readonly version: number;
  readonly answers: Answers;
  readonly subject: string;
  readonly review: ChildReview;
};

/** Another child of the event; its draft once it has been read, null until then and for one that is sent. */
export type Sibling = { readonly child: ChildInEvent; readonly draft: SeenDraft | null };

const noDuplicates: DuplicatesOf = new Map();

/** The other children with their drafts, each read when the page is opened and again when it has a newer version. */
export function useSiblingDrafts(draftId: string, askedBefore: DuplicatesOf = noDuplicates): readonly Sibling[] {
  const children = useChildrenInEvent(draftId);
  const look = useLook(children, askedBefore);
  const others = othersIn(children, draftId);
  const read = useQueries({
    queries: others.map(({ draftId: id }) => ({
      queryKey: siblingDraftKey(id),
      queryFn: () => readDraft(id ?? ''),
      enabled: id !== null,
      select: look,
      gcTime: 0,
    })),
  });
  const siblings = others.map((child, index) => ({ child, draft: read[index]?.data ?? null }));
  useNewest(siblings);
  return siblings;
}

/** Looks a draft through with what is known around it: words of those who will read it, names of the other children. */
function useLook(children: readonly ChildInEvent[], duplicates: DuplicatesOf): (draft: DraftView) => SeenDraft {
  const words = useQuery({ queryKey: ['words'], queryFn: readWords, gcTime: Infinity }).data;
  return useCallback(
    ({ id, version, answers: written, settled }) => {
      const answers = asAnswers(written);
      const { day: today } = partsAt(Date.now());
      const review = reviewOf(answers, settled, {
        today,
        now: instant(new Date()),
        words: words ? wordsFor(words, chosenBoards(loose(answers))) : builtInWords,
        otherChildren: namesOfOthers(children, id),
        duplicates: duplicates.get(id) ?? [],
      });
      return { id, version, answers, subject: subjectOf(answers, today), review };
    },
    [children, duplicates, words],
  );
}

function useNewest(siblings: readonly Sibling[]): void {
  const queries = useQueryClient();
  const behind = siblings.filter(({ child, draft }) => draft !== null && (child.version ?? 0) > draft.version);
  const ids = behind.map(({ child }) => child.draftId).join(' ');
  useEffect(() => {
    for (const id of ids.split(' ').filter(Boolean)) void queries.invalidateQueries({ queryKey: siblingDraftKey(id) });
  }, [queries, ids]);
}

export function siblingDraftKey(draftId: string | null): readonly unknown[] {
  return ['sibling-draft', draftId];
}
