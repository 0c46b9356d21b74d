import { type ComponentType, createElement, type ReactNode, use } from 'react';

type Part = { readonly fetched: () => Promise<unknown>; readonly forgetFailure: () => void };

const parts = new Set<Part>();

/**
 * A part of the draft's page that is fetched when it is first shown, or before by `fetchParts`. Unlike React's own `lazy` it can be tried again after a
 * lost network, when somebody says so: by itself it would ask for ever.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let loading: Promise<ComponentType<P>> | null = null;
  let failed = false;
  function fetched(): Promise<ComponentType<P>> {
    loading ??= load().catch((error: unknown) => {
      failed = true;
      throw error;
    });
    return loading;
  }
  function forgetFailure(): void {
    if (failed) loading = null;
    failed = false;
  }
  parts.add({ fetched, forgetFailure });
  return function Part(props: P): ReactNode {
    return createElement(use(fetched()), props);
  };
}

/** What could not be fetched is asked for again the next time it is shown. */
export function forgetFailedParts(): void {
  for (const { forgetFailure } of parts) forgetFailure();
}

/** Fetches every part that has been named, so that nothing is missing when the network goes or the program is updated. */
export async function fetchParts(others: readonly (() => Promise<unknown>)[] = []): Promise<void> {
  await Promise.allSettled([...[...parts].map(({ fetched }) => fetched), ...others].map((load) => load()));
}
