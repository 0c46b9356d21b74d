import { type RefObject, useEffect, useState } from 'react';

/** Gives a function that, once the page shows what is wrong, puts focus at the first of it. */
export function useFocusWrong(form: RefObject<HTMLElement | null>): () => void {
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries === 0) return;
    const said = [...(form.current?.querySelectorAll('[role="alert"]') ?? [])].find((one) => one.textContent !== '');
    said?.parentElement?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [form, tries]);
  return () => setTries((count) => count + 1);
}
