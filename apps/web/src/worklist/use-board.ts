import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { freshList } from '../api/query-client.ts';
import { newestOf } from './entries.ts';
import { isOutsideHours } from './outside-hours.tsx';
import { type ArrivedCounts, type ArrivedList, countArrived, listArrived } from './worklist-api.ts';

/** Milliseconds between two looks at whether something has changed. */
const LOOK_EVERY = 30_000;

/**
 * The board as it was when the person last wanted it in order, and as it is now. Asks for counts by itself, and for the rows when the counts differ. Outside
 * the hours of somebody on call it asks for nothing until it is told to: each refused look is a row in the log.
 */
export function useBoard() {
  const list = useQuery({ queryKey: ['arrived'], queryFn: listArrived, ...freshList, gcTime: 0 });
  const counts = useQuery({
    queryKey: ['arrived-counts'],
    queryFn: countArrived,
    ...freshList,
    enabled: !isOutsideHours(list.error),
    refetchInterval: ({ state }) => lookAgainAfter(state.error),
  });
  const [shown, setShown] = useState<ArrivedList | null>(null);
  const [seen, setSeen] = useState<ArrivedCounts | null>(null);
  if (shown === null && list.data) setShown(list.data);
  const { data, refetch } = list;
  const { data: now } = counts;
  useEffect(() => {
    if (!now || !data || now === seen) return;
    setSeen(now);
    if (seen !== null || now.open !== data.rows.length || (now.newest ?? '') > newestOf(data)) void refetch();
  }, [now, data, seen, refetch]);
  return {
    list,
    shown,
    /** The hours are the day's: nothing is asked for until `begin`. */
    outside: isOutsideHours(list.error) || isOutsideHours(counts.error),
    begin: async () => void (await Promise.all([refetch(), counts.refetch()])),
    /** Fetches the rows; they stay where they are until `putInOrder`. */
    look: async () => void (await refetch()),
    putInOrder: async () => {
      const found = await refetch();
      if (found.data) setShown(found.data);
    },
  };
}

/** When to look again after an answer: never by itself once the hours are the day's. */
export function lookAgainAfter(error: unknown): number | false {
  return isOutsideHours(error) ? false : LOOK_EVERY;
}
