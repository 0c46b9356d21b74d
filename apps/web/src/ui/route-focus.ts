/** Whether the next h1 that appears should take focus, because the person went to another page. */
let expected = false;

export function expectHeadingFocus(): void {
  expected = true;
}

/** Puts focus on a heading if one was waited for. */
export function focusIfExpected(heading: HTMLElement | null): void {
  if (!expected || !heading) return;
  expected = false;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
