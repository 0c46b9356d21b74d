import { type QueryClient, type QueryKey, useQuery } from '@tanstack/react-query';
import { namesOfOthers } from './children.ts';
import { type ChildInEvent, readEvent } from './siblings-api.ts';

/** The other drafts may be written in another window, or by a colleague. */
const lookAgainMs = 20_000;

const none: readonly ChildInEvent[] = [];

export function eventKey(draftId: string): QueryKey {
  return ['event', draftId];
}

/**
 * The children of the event that a draft is about, this one among them: one when the draft stands alone, none until the server has answered. Asked
 * for again while there are several and when the window comes back: the answer tells names and versions, no content.
 */
export function useChildrenInEvent(draftId: string): readonly ChildInEvent[] {
  const several = (children: readonly ChildInEvent[] | undefined) => (children?.length ?? 0) > 1;
  const event = useQuery({
    queryKey: eventKey(draftId),
    queryFn: () => readEvent(draftId),
    gcTime: 0,
    refetchInterval: ({ state }) => (several(state.data) && state.status !== 'error' ? lookAgainMs : false),
    refetchOnWindowFocus: ({ state }) => (several(state.data) ? 'always' : false),
  });
  return event.data ?? none;
}

/** Is the draft one of several of an event, as far as this page knows? */
export function hasSiblings(queries: QueryClient, draftId: string): boolean {
  return (queries.getQueryData<readonly ChildInEvent[]>(eventKey(draftId))?.length ?? 0) > 1;
}

/** Names of the other children, first name first, as the checks want them (Q30). */
export function useOtherChildren(draftId: string): readonly string[] {
  return namesOfOthers(useChildrenInEvent(draftId), draftId);
}
