import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSession, useSessionState } from '../session/session-context.ts';
import { countOversight, countsKey } from './barriers-api.ts';
import { waitingWords } from './review-words.ts';
import './waiting-count.css';

const everyMs = 60_000;
const reviewers: readonly string[] = ['unit-head', 'log-reviewer'];

/** Beside the way to the page: how many nödöppningar wait for this person's review. Asked for at login and every minute; a failure says nothing. */
export function WaitingCount(): ReactNode {
  const { membership } = useSession();
  const { current } = useSessionState();
  const counts = useQuery({
    queryKey: [...countsKey, membership.id],
    queryFn: countOversight,
    enabled: reviewers.includes(membership.role) && current.state === 'active' && current.cover === null,
    refetchInterval: everyMs,
    retry: false,
  });
  const words = counts.data ? waitingWords(counts.data) : null;
  if (words === null || !counts.data) return null;
  return (
    <span className="t-waiting">
      <span aria-hidden="true">
        {counts.data.late > 0 ? '▲ ' : ''}
        {counts.data.waiting}
      </span>
      <span className="t-hidden-text">{words}</span>
    </span>
  );
}
