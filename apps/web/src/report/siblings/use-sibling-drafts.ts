import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type DraftView, readDraft } from '../draft/draft-api.ts';
import { othersIn } from './children.ts';
import type { ChildInEvent } from './siblings-api.ts';
import { useChildrenInEvent } from './use-children-in-event.ts';

/** Another child of the event, with its draft once it has been read; null for one that is sent, and until then. */
export type Sibling = { readonly child: ChildInEvent; readonly draft: DraftView | null; readonly error: unknown };

/** The other children with their drafts, each read when the page is opened and again when it has a newer version. */
export function useSiblingDrafts(draftId: string): readonly Sibling[] {
  const queries = useQueryClient();
  const others = othersIn(useChildrenInEvent(draftId), draftId);
  const read = useQueries({
    queries: others.map(({ draftId: id }) => ({
      queryKey: siblingDraftKey(id),
      queryFn: () => readDraft(id ?? ''),
      enabled: id !== null,
      gcTime: 0,
    })),
  });
  const siblings = others.map((child, index) => ({ child, draft: read[index]?.data ?? null, error: read[index]?.error ?? null }));
  const outdated = siblings
    .filter(({ child, draft }) => draft !== null && (child.version ?? 0) > draft.version)
    .map(({ child }) => child.draftId);
  const again = outdated.join(' ');
  useEffect(() => {
    for (const id of again.split(' ').filter(Boolean)) void queries.invalidateQueries({ queryKey: siblingDraftKey(id) });
  }, [queries, again]);
  return siblings;
}

export function siblingDraftKey(draftId: string | null): readonly unknown[] {
  return ['sibling-draft', draftId];
}
