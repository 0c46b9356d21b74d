import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

/** What somebody has typed in a form and not saved: it, a way to change it, and a way to be rid of it once it is saved. */
export type Typed<T> = { readonly value: T; readonly set: (change: Partial<T>) => void; readonly clear: () => void };

const WRITTEN = 'typed-written';

/** For what is only remembered, such as a place on the page. */
export const nothingToLose = () => false;

/**
 * Keeps what is typed in memory for as long as the login is the same person's: through a refusal, an opening that has run out, a login that ends, and
 * when somebody goes to another page and back. Never in the browser's storage. It is emptied with everything else when somebody else logs in. Closing
 * the tab is asked about on every page. What is typed is drawn at once, not in the query's own time: a field that shows its old value between
 * two keys loses the second and moves the caret.
 */
export function useTyped<T extends object>(form: readonly string[], empty: T, isWritten: (value: T) => boolean): Typed<T> {
  const queries = useQueryClient();
  const key = form.join(' ');
  useQuery<T>({ queryKey: ['typed', key], queryFn: skipToken, initialData: () => empty, staleTime: Infinity, gcTime: Infinity });
  const value = useSyncExternalStore(
    useCallback((redraw) => queries.getQueryCache().subscribe(redraw), [queries]),
    () => queries.getQueryData<T>(['typed', key]) ?? empty,
  );
  useQuery<boolean>({ queryKey: [WRITTEN, key], queryFn: skipToken, initialData: false, staleTime: Infinity, gcTime: Infinity });
  const set = useCallback(
    (change: Partial<T>) => {
      const next = { ...(queries.getQueryData<T>(['typed', key]) ?? empty), ...change };
      keepTyped(queries, key, next, isWritten(next));
    },
    [queries, key, empty, isWritten],
  );
  const clear = useCallback(() => keepTyped(queries, key, empty, false), [queries, key, empty]);
  return { value, set, clear };
}

/** Keeps it, and whether it is something to lose: both at once, whether or not its form is still on the page (a saving may end after somebody has gone). */
export function keepTyped<T extends object>(queries: QueryClient, key: string, value: T, written: boolean): void {
  queries.setQueryData<boolean>([WRITTEN, key], written);
  queries.setQueryData<T>(['typed', key], value);
}

/** Going to another page loses nothing; closing the tab, or loading it anew, does, from whichever page. For the frame around all of them. */
export function useAskBeforeClosing(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (somethingWritten(queries)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [queries]);
}

/** True while something that was typed is saved nowhere. */
export function somethingWritten(queries: QueryClient): boolean {
  return queries.getQueriesData<boolean>({ queryKey: [WRITTEN] }).some(([, written]) => written === true);
}
