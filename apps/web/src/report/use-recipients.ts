import { useQuery } from '@tanstack/react-query';
import { listRecipients, type Recipient } from './draft-api.ts';

/** Every nämnd, fetched once: the choice of one then works where there is no coverage too. */
export function useAllRecipients() {
  return useQuery({ queryKey: ['recipients'], queryFn: listRecipients, gcTime: Infinity });
}

/** The nämnder of one kommun. */
export function useRecipients(kommunCode: string | null) {
  const all = useAllRecipients();
  return { ...all, boards: all.data?.filter((board) => board.kommunCode === kommunCode) ?? [] };
}

/** The jour of each nämnd, once each: a kommun with several nämnder most often has one. */
export function joursOf(boards: readonly Recipient[]): readonly Recipient['jour'][] {
  const seen = new Map(boards.map(({ jour }) => [`${jour.name} ${jour.phone ?? jour.way}`, jour]));
  return [...seen.values()];
}
