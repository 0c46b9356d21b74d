import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

/** What somebody has typed in a form and not saved: it, a way to change it, and a way to be rid of it once it is saved. */
export type Typed<T> = { readonly value: T; readonly set: (change: Partial<T>) => void; readonly clear: () => void };

/**
 * Keeps what is typed in memory for as long as the login is the same person's: through a refusal, an opening that has run out, a login that ends, and
 * when somebody goes to another page and back. Never in the browser's storage. It is emptied with everything else when somebody else logs in. Closing
 * the tab is asked about as long as the form is shown. What is typed is drawn at once, not in the query's own time: a field that shows its old value between
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
  useAskBeforeClosing(isWritten(value));
  return { value, set, clear };
}

/** Going to another page loses nothing; closing the tab, or loading it anew, does. */
function useAskBeforeClosing(written: boolean): void {
  useEffect(() => {
    if (!written) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [written]);
}
