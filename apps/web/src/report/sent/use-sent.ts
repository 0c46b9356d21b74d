import { useQuery } from '@tanstack/react-query';
import { freshList } from '../../api/query-client.ts';
import { listSent, type SentList } from './sent-api.ts';
import { entriesOf, type SentEntry } from './sent-entries.ts';

/** States move by themselves, so the list is asked for again while it is looked at. It carries states and no content. */
const lookAgainMs = 30_000;

export function useSent(everyMs: number = lookAgainMs) {
  return useQuery({ queryKey: ['sent'], queryFn: listSent, ...freshList, refetchInterval: everyMs });
}

/** Everything that this person and the unit have sent, with what follows what; each row once. */
export function allEntries({ own, unit }: SentList): readonly SentEntry[] {
  return entriesOf([...new Map([...own, ...unit].map((row) => [row.id, row])).values()]);
}

/** One's own: the report, or something that one has sent about a colleague's. */
export function isOwn({ copies, followUps }: SentEntry): boolean {
  return copies.some(({ own }) => own) || followUps.some(isOwn);
}
