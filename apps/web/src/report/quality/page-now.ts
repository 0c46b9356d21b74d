const soonest = 1000;

/** Does the work when the browser has nothing else to do, and at the latest after a second. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: soonest });
  else setTimeout(work, 50);
}

/** The field that somebody writes in: its form name; null when focus is in none. */
export function fieldWithFocus(): string | null {
  const focused = document.activeElement;
  const written = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement;
  return written ? (focused.closest('[data-field-name]')?.getAttribute('data-field-name') ?? null) : null;
}
