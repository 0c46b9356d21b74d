import { useQuery } from '@tanstack/react-query';
import { freshList } from '../api/query-client.ts';
import { listSent } from './sent-api.ts';

/** States move by themselves, so the list is asked for again while it is looked at. It carries states and no content. */
const lookAgainMs = 30_000;

export function useSent(everyMs: number = lookAgainMs) {
  return useQuery({ queryKey: ['sent'], queryFn: listSent, ...freshList, refetchInterval: everyMs });
}
