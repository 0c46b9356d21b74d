import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listChildrenInEvent } from './quality-api.ts';

/** The children of the event that a draft is about, this one's too; the page of the linked drafts reads the same. */
export function eventKey(draftId: string): readonly string[] {
  return ['event', draftId];
}

/** Names of the children in the linked drafts, not this one's; none until they are known. */
export function useOtherChildren(draftId: string): readonly string[] {
  const { data } = useQuery({ queryKey: eventKey(draftId), queryFn: () => listChildrenInEvent(draftId), gcTime: 0 });
  return useMemo(() => (data ?? []).filter((child) => child.draftId !== draftId).map(({ childLabel }) => childLabel), [data, draftId]);
}
