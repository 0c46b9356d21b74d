import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

/** What somebody has typed in a form and not saved: it, a way to change it, and a way to be rid of it once it is saved. */
export type Typed<T> = { readonly value: T; readonly set: (change: Partial<T>) => void; readonly clear: () => void };

const WRITTEN = 'typed-written';

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
  const set = useCallback(
    (change: Partial<T>) => queries.setQueryData<T>(['typed', key], (now) => ({ ...(now ?? empty), ...change })),
    [queries, key, empty],
  );
  const clear = useCallback(() => queries.setQueryData<T>(['typed', key], empty), [queries, key, empty]);
  useKeptAsWritten(queries, key, isWritten(value));
  return { value, set, clear };
}

/** Notes that something is written and not saved, for as long as what is typed is kept. */
function useKeptAsWritten(queries: QueryClient, key: string, written: boolean): void {
  useQuery<boolean>({ queryKey: [WRITTEN, key], queryFn: skipToken, initialData: written, staleTime: Infinity, gcTime: Infinity });
  useEffect(() => void queries.setQueryData<boolean>([WRITTEN, key], written), [queries, key, written]);
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
