import { useEffect } from 'react';
import { fetchParts } from './lazy-part.tsx';

/** What is fetched on a press, and where one goes from a draft: these too must be there when there is no network. */
const others = [
  () => import('../../fields/guide/guide-panel.tsx'),
  () => import('../my-reports-page.tsx'),
  () => import('../sent-report-page.tsx'),
];

const afterMs = 1500;

/** Once the draft can be written in, fetches the rest of its page. */
export function useFetchedParts(): void {
  useEffect(() => {
    const timer = setTimeout(() => void fetchParts(others), afterMs);
    return () => clearTimeout(timer);
  }, []);
}
