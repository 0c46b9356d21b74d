import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/**
 * Content is fetched when a person opens it, and never again by itself: no refetch on focus, mount or reconnect, nothing kept on disk.
 * Every read of content is a log row at the server.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
        refetchOnMount: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** For lists, which show no content: fetched anew each time the page is shown. */
export const freshList = { staleTime: 0, refetchOnMount: 'always' } as const;
