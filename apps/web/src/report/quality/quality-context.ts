import type { Finding } from '@tidig/domain/quality/finding.ts';
import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';
import type { QualityStore, Seen } from './quality-store.ts';
import type { Settling, SettlingState } from './settling.ts';

/** The writing support of one draft. */
export type Quality = {
  readonly draftId: string;
  readonly store: QualityStore;
  readonly settling: Settling;
  /** Asks what else is known outside the draft: whether the event has been reported, and the other children of it. */
  readonly askAround: () => void;
};

const QualityContext = createContext<Quality | null>(null);
export const QualityContextProvider = QualityContext.Provider;

export function useQuality(): Quality {
  const quality = useContext(QualityContext);
  if (!quality) throw new Error('There is no draft here.');
  return quality;
}

export function useSettled(): SettlingState {
  const { settling } = useQuality();
  return useSyncExternalStore(settling.subscribe, settling.state);
}

export function useSeen(): Seen {
  const { store } = useQuality();
  return useSyncExternalStore(store.subscribe, store.seen);
}

/** Everything that is found, for a page that lists it. */
export function useWatched(): Seen {
  const { store } = useQuality();
  // Before the page is painted: it never says first that there is nothing.
  useLayoutEffect(() => store.watch(), [store]);
  return useSeen();
}

/** The element of a finding's sentence, at its field. */
export function findingId({ key }: Pick<Finding, 'key'>): string {
  return `s-${key.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
}
