import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Puts focus on the field that the address names (`#f-child-identity`), so that a link in a list of what is missing leads to its place. */
export function useFieldInAddress(step: string): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (!hash.startsWith('f-')) return;
    // After the page's own focus on its heading, which comes when the router has drawn the page.
    const waiting = setTimeout(() => focusNearest(hash), 50);
    return () => clearTimeout(waiting);
  }, [hash, step]);
}

/** The field, or the nearest thing around it that is on the page: `f-concern-obs-1-when-at` → `f-concern-obs-1-when`. */
function focusNearest(id: string): void {
  const found = document.getElementById(id);
  if (!found) {
    const shorter = id.slice(0, id.lastIndexOf('-'));
    return shorter.includes('-') ? focusNearest(shorter) : undefined;
  }
  found.focus({ preventScroll: true });
  found.closest('[data-field-name]')?.scrollIntoView({ block: 'start' });
}
