import { type RefObject, useEffect, useRef } from 'react';

/** Where focus goes when an act takes away what held it: to something that stays, as soon as the page has been drawn anew. */
export function useFocusAfter<T extends HTMLElement>(): { readonly place: RefObject<T | null>; readonly focusAfter: () => void } {
  const place = useRef<T>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || !place.current) return;
    wanted.current = false;
    place.current.focus();
  });
  return {
    place,
    focusAfter: () => {
      wanted.current = true;
    },
  };
}
