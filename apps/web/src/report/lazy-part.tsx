import { type ComponentType, createElement, type ReactNode, use } from 'react';

const loaders = new Set<() => Promise<unknown>>();

/**
 * A part of the draft's page that is fetched when it is first shown, or before by `fetchParts`. Unlike React's own `lazy` it tries again after a
 * lost network, when PartBoundary draws it anew.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let loading: Promise<ComponentType<P>> | null = null;
  function fetched(): Promise<ComponentType<P>> {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }
  loaders.add(fetched);
  return function Part(props: P): ReactNode {
    return createElement(use(fetched()), props);
  };
}

/** Fetches every part that has been named, so that nothing is missing when the network goes or the program is updated. */
export async function fetchParts(others: readonly (() => Promise<unknown>)[] = []): Promise<void> {
  await Promise.allSettled([...loaders, ...others].map((load) => load()));
}
