import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type DraftView, readDraft } from './draft-api.ts';

/** The draft as it was when the page was opened: read once from the server, never from a memory, and never again by itself. */
export function useOpenDraft(draftId: string) {
  return useQuery({ queryKey: ['draft', draftId], queryFn: () => readDraft(draftId), gcTime: 0 });
}

/** Writes down what the server has just answered about the draft's files and people. Its text lives in the form. */
export function useNoteOnDraft(draftId: string): (change: (draft: DraftView) => Partial<DraftView>) => void {
  const queries = useQueryClient();
  return useCallback(
    (change) => {
      queries.setQueryData<DraftView>(['draft', draftId], (draft) => draft && { ...draft, ...change(draft) });
    },
    [queries, draftId],
  );
}
